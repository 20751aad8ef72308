"""Reads messages with Python's email library under its strictest eyes: one JSON object for each file named."""

import email
import email.policy
import json
import sys


def describe(name):
    with open(name, "rb") as file:
        data = file.read()
    message = email.message_from_bytes(data, policy=email.policy.default)
    defects = [str(defect) for part in message.walk() for defect in part.defects]
    headers = {}
    for key, value in message.items():
        defects += [f"{key}: {defect!r}" for defect in value.defects]
        headers.setdefault(key, []).append(str(value))
    raw = {}
    for line in data.split(b"\r\n\r\n")[0].replace(b"\r\n ", b" ").replace(b"\r\n\t", b"\t").split(b"\r\n"):
        key, _, value = line.decode("ascii", "replace").partition(":")
        raw.setdefault(key, []).append(value.strip())
    parts = []
    for part in message.walk():
        if part.is_multipart():
            continue
        content = part.get_content()
        parts.append({
            "type": part.get_content_type(), "charset": part.get_content_charset(), "filename": part.get_filename(),
            "disposition": part.get_content_disposition(), "encoding": part["Content-Transfer-Encoding"],
            "method": part["Content-Type"].params.get("method"),
            "text": (content if isinstance(content, str) else content.decode("utf-8", "replace")).replace("\r\n", "\n")})
    mailboxes = [
        [address.display_name, address.addr_spec]
        for key in ("From", "To", "Reply-To") if message[key] for address in message[key].addresses]
    lines = data.split(b"\r\n")
    return {
        "defects": defects, "headers": headers, "raw": raw, "parts": parts, "mailboxes": mailboxes,
        "structure": [part.get_content_type() for part in message.walk()],
        "longestLine": max(map(len, lines)),
        "longestHeaderLine": max(map(len, data.split(b"\r\n\r\n")[0].split(b"\r\n"))),
        "bareLineEnds": data.replace(b"\r\n", b"").count(b"\n") + data.replace(b"\r\n", b"").count(b"\r"),
        "isASCII": data.isascii()}


print(json.dumps([describe(name) for name in sys.argv[1:]]))
