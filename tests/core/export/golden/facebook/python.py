# Keytag, 2026-11-24T12:00:00.000Z

import json

import requests


def get(address, **parameters):
    print(json.dumps(requests.get(address, params=parameters, timeout=30).json()))


# Tag 1
# Page
get(
    "https://graph.facebook.com/v27.0/134895793791911",
    fields="id,name,instagram_business_account",
    access_token="EAApageTokenOfTagOne1ZD",
)

# Instagram profile
get(
    "https://graph.facebook.com/v27.0/17841405309211844",
    fields="id,username,followers_count,media_count",
    access_token="EAApageTokenOfTagOne1ZD",
)

# Publishing limit
get(
    "https://graph.facebook.com/v27.0/17841405309211844/content_publishing_limit",
    fields="quota_usage,config",
    access_token="EAApageTokenOfTagOne1ZD",
)

# Tag 3
# Page
get(
    "https://graph.facebook.com/v27.0/134895793791913",
    fields="id,name,instagram_business_account",
    access_token="EAApageTokenOfTagOne1ZD",
)
