# Sends every case to the Rails half and prints what came of each. As little of Rails as it uses is made
# up here. ARGV: the filled snippet.
require "json"

module ActiveSupport
  module SecurityUtils
    def self.secure_compare(one, other)
      one == other
    end
  end
end

class Cookies < Hash
  attr_reader :deleted

  def delete(name, options)
    @deleted = "#{name}=; path=#{options[:path]}; max-age=0#{"; secure" if options[:secure]}"
    super(name)
  end
end

Holder = Struct.new(:headers, :content_length)

class ApplicationController
  STATUSES = { forbidden: 403, unprocessable_entity: 422, no_content: 204 }.freeze
  attr_reader :cookies, :request, :response, :params, :status, :kept

  def self.skip_forgery_protection(only:); end

  def initialize(headers, cookies, params, length)
    @request = Holder.new(headers, length)
    @response = Holder.new({})
    @cookies = cookies
    @params = params
  end

  def head(status)
    @status = STATUSES.fetch(status)
  end
end

load ARGV.fetch(0)

# The part that is the reader's to write.
class InstagramTokensController
  private

  def keep(tokens)
    @kept = tokens
  end
end

outcomes = JSON.parse($stdin.read).map do |one|
  headers = one["headers"].transform_keys { |name| name.split("-").map(&:capitalize).join("-") }
  cookies = Cookies.new
  headers["Cookie"].to_s.split("; ").each { |pair| cookies.store(*pair.split("=", 2)) }
  params = begin
    JSON.parse(one["body"])
  rescue JSON::ParserError
    # Rails answers 400 by itself.
    next({ status: 400, setCookie: "" })
  end
  params = {} unless params.is_a?(Hash)
  controller = InstagramTokensController.new(
    headers, cookies, params.transform_keys(&:to_sym), one["body"].bytesize
  )
  controller.create
  outcome = { status: controller.status, setCookie: cookies.deleted.to_s }
  controller.kept ? outcome.merge(kept: controller.kept) : outcome
end
puts JSON.generate(outcomes)
