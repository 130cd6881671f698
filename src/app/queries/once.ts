/** Tokens are in here: nothing is shared, compared, refetched or kept longer than its screen. */
export const once = {
  retry: false,
  // Never refetch on mount; only the user retries.
  retryOnMount: false,
  refetchOnMount: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const
