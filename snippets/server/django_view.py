# urls.py:  path("KEYTAG_TOKENS".lstrip("/"), take_tokens)
import json
import re

from django.http import HttpResponse
from django.utils.crypto import constant_time_compare
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_variables
from django.views.decorators.http import require_POST

ORIGIN = "KEYTAG_ORIGIN"
COOKIE = "__Host-instagram-state"
TOKEN = re.compile(r"[A-Za-z0-9]{20,4096}")


def keep(user, tokens):
    """Yours to write. Ask graph.facebook.com/debug_token, with your app's own token, whether app_id
    is yours; encrypt the token; store it beside your user; never log it."""
    raise NotImplementedError


# The state in the cookie does what Django's own CSRF token would do here.
@csrf_exempt
@require_POST
@sensitive_variables()
def take_tokens(request):
    """Takes what the callback page sends."""
    if request.headers.get("Origin") != ORIGIN or len(request.body) > 16384:
        return finish(403)
    try:
        sent = json.loads(request.body)
    except (ValueError, RecursionError):
        return finish(400)
    if not isinstance(sent, dict):
        return finish(400)
    kept, state = request.COOKIES.get(COOKIE, ""), sent.get("state")
    # A text with half a character in it cannot be compared, and is no state.
    if not kept or not isinstance(state, str) or not state.isascii():
        return finish(403)
    if not constant_time_compare(state, kept):
        return finish(403)
    token, long_lived = sent.get("access_token"), sent.get("long_lived_token")
    if not is_token(token) or (long_lived is not None and not is_token(long_lived)):
        return finish(422, spent=True)
    keep(request.user, {"access_token": token, "long_lived_token": long_lived})
    return finish(204, spent=True)


def finish(status, spent=False):
    """Only a match spends the state: a stranger's form must not end a login that is on its way."""
    response = HttpResponse(status=status)
    response["Cache-Control"] = "no-store"
    if spent:
        response.set_cookie(COOKIE, "", max_age=0, path="/", secure=True, samesite="Lax")
    return response


def is_token(text):
    return isinstance(text, str) and TOKEN.fullmatch(text) is not None
