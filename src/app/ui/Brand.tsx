/** The key of the brand, always beside the name. */
export function KeyMark() {
  return (
    <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M9 .75a8.25 8.25 0 1 0 7.6 11.45h2.5v3.1H22v-3.1h1.9v2.2h2.9v-2.2H30V6.3H16.8A8.25 8.25 0 0 0 9 .75Zm-2.8 5.8a2.45 2.45 0 1 1 0 4.9 2.45 2.45 0 0 1 0-4.9Z"
      />
    </svg>
  )
}
