# config/routes.rb, where a long body is refused before Rails reads it:
#   post "KEYTAG_TOKENS", to: "instagram_tokens#create",
#     constraints: ->(request) { request.content_length.to_i <= 16_384 }
# config/initializers:         Rails.application.config.filter_parameters += [:access_token, :long_lived_token]
class InstagramTokensController < ApplicationController
  ORIGIN = "KEYTAG_ORIGIN"
  COOKIE = "__Host-instagram-state"

  # The state in the cookie does what Rails' own CSRF token would do here.
  skip_forgery_protection only: :create

  # Takes what the callback page sends.
  def create
    response.headers["Cache-Control"] = "no-store"
    return head(:forbidden) unless request.headers["Origin"] == ORIGIN
    return head(:forbidden) if request.content_length.to_i > 16_384
    return head(:forbidden) unless same_state?(params[:state], cookies[COOKIE])

    # Only a match spends the state: a stranger's form must not end a login that is on its way.
    cookies.delete(COOKIE, path: "/", secure: true, same_site: :lax)
    token, long_lived = params.values_at(:access_token, :long_lived_token)
    return head(:unprocessable_entity) unless token?(token) && (long_lived.nil? || token?(long_lived))

    keep(access_token: token, long_lived_token: long_lived)
    head(:no_content)
  end

  private

  # Yours to write. Ask graph.facebook.com/debug_token, with your app's own token, whether app_id is
  # yours; encrypt the token; store it beside your user; never log it.
  def keep(tokens)
    raise NotImplementedError
  end

  def same_state?(sent, kept)
    return false unless sent.is_a?(String) && kept.is_a?(String) && !kept.empty?

    ActiveSupport::SecurityUtils.secure_compare(sent, kept)
  end

  def token?(text)
    text.is_a?(String) && text.match?(/\A[A-Za-z0-9]{20,4096}\z/)
  end
end
