"""Says what HMAC-SHA256 (by Python's own library) a file has under a key, in GitHub's notation."""

import hashlib
import hmac
import sys

with open(sys.argv[2], "rb") as file:
    print("sha256=" + hmac.new(sys.argv[1].encode(), file.read(), hashlib.sha256).hexdigest(), end="")
