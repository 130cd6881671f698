// <script type="module" src="/instagram-login.js"></script>
// <instagram-login>KEYTAG_LABEL</instagram-login>
// Serve both from the origin of the callback page.

const loginUrl = 'KEYTAG_LOGIN_URL'

class InstagramLogin extends HTMLElement {
  connectedCallback() {
    const link = document.createElement('a')
    link.href = loginUrl
    link.textContent = this.textContent.trim() || 'KEYTAG_LABEL'
    // A fresh state for each click: the callback page and your server accept no other reply.
    const addState = () => {
      const state = crypto.randomUUID() + crypto.randomUUID()
      document.cookie = `__Host-instagram-state=${state}; path=/; secure; samesite=lax; max-age=3600`
      link.href = `${loginUrl}&state=${state}`
    }
    for (const event of ['click', 'auxclick', 'contextmenu']) link.addEventListener(event, addState)
    // No shadow tree: your own styles for links reach it.
    this.replaceChildren(link)
  }
}

customElements.define('instagram-login', InstagramLogin)
