# config/routes.rb:            post "KEYTAG_TOKENS", to: "instagram_tokens#create"
# config/initializers:         Rails.application.config.filter_parameters += [:access_token, :long_lived_token]
class InstagramTokensController < ApplicationController
  ORIGIN = "KEYTAG_ORIGIN"
  COOKIE = "__Host-instagram-state"

  # The state in the cookie does what Rails' own CSRF token would do here.
  skip_forgery_protection only: :create

  # Takes what the callback page sends.
  def create
    kept = cookies[COOKIE].to_s
    # The state is spent, whatever the outcome.
    cookies.delete(COOKIE, path: "/", secure: true, same_site: :lax)
    response.headers["Cache-Control"] = "no-store"
    return head(:forbidden) unless request.headers["Origin"] == ORIGIN
    return head(:forbidden) if kept.empty?
    return head(:forbidden) unless ActiveSupport::SecurityUtils.secure_compare(params[:state].to_s, kept)

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

  def token?(text)
    text.is_a?(String) && text.match?(/\A[A-Za-z0-9]{20,4096}\z/)
  end
end
