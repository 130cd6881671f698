"""Sends every case to the Django half and prints what came of each. argv: the filled snippet."""
import importlib.util
import json
import sys

import django
from django.conf import settings

settings.configure(DEBUG=False, ALLOWED_HOSTS=["*"], SECRET_KEY="for this run only")
django.setup()

from django.test import RequestFactory  # noqa: E402

spec = importlib.util.spec_from_file_location("half", sys.argv[1])
half = importlib.util.module_from_spec(spec)
spec.loader.exec_module(half)

outcomes = []
for case in json.load(sys.stdin):
    kept = []
    half.keep = lambda user, tokens: kept.append(tokens)
    headers = {
        "HTTP_" + name.upper().replace("-", "_"): value
        for name, value in case["headers"].items()
        if name != "content-type"
    }
    request = RequestFactory().generic(
        case["method"], "/instagram/tokens", case["body"], content_type="application/json", **headers
    )
    request.user = None
    response = half.take_tokens(request)
    outcome = {
        "status": response.status_code,
        "setCookie": response.cookies.output(header="").strip(),
    }
    if kept:
        outcome["kept"] = kept[0]
    outcomes.append(outcome)
print(json.dumps(outcomes))
