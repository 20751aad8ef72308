"""A mail server (aiosmtpd) on 127.0.0.1 that does what a test wants, for as long as its standard input is open.

Arguments: a folder for the messages that come, and a JSON object of wishes:
  replies    {"MAIL": "451 …", "RCPT a@example.org": "550 …", "DATA": "…", "END": "…"}: said in place of "yes";
             "ONCE END" and its like are said to the first only
  greeting   said in place of 220, before the connection is closed
  dies       "CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "BODY", "END" (kept, then no answer): the connection is cut
  sleeps     the same words: no answer for a long time
  tls        "implicit" or "starttls", with certificate and key
  login      [user, password], wanted before mail is taken
Prints the port first, then a line for each connection.
"""

import asyncio
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, Envelope

folder, wishes = sys.argv[1], json.loads(sys.argv[2])
replies = dict(wishes.get("replies", {}))
count = 0


def say(line):
    print(line, flush=True)


def reply(key):
    return replies.get(key) or replies.pop("ONCE " + key, None)


async def misbehave(server, key):
    """True when the connection has been cut."""
    if wishes.get("sleeps") == key:
        await asyncio.sleep(60)
    if wishes.get("dies") == key:
        server.transport.abort()
        return True
    return False


class Handler:
    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        await misbehave(server, "EHLO")
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        await misbehave(server, "MAIL")
        if said := reply("MAIL"):
            return said
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        await misbehave(server, "RCPT")
        if said := reply("RCPT " + address):
            return said
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global count
        if said := reply("END"):
            return said
        count += 1
        name = os.path.join(folder, f"{count:03}")
        with open(name + ".eml", "wb") as file:
            file.write(envelope.original_content)
        record = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
            "tls": session.ssl is not None or wishes.get("tls") == "implicit",
            "login": session.login_data.decode() if getattr(session, "login_data", None) else None,
        }
        with open(name + ".json", "w") as file:
            json.dump(record, file)
        await misbehave(server, "END")
        return f"250 2.0.0 queued as {count:03}"


class Server(SMTP):
    def connection_made(self, transport):
        # STARTTLS makes the same connection anew.
        if not hasattr(self, "known"):
            say("connection")
        self.known = True
        if wishes.get("dies") == "CONNECT":
            transport.abort()
            return
        if wishes.get("sleeps") == "CONNECT":
            self.kept = transport
            return
        if wishes.get("greeting"):
            transport.write(wishes["greeting"].encode() + b"\r\n")
            transport.close()
            return
        super().connection_made(transport)

    def connection_lost(self, error):
        if getattr(self, "session", None):
            super().connection_lost(error)

    async def smtp_DATA(self, arg):
        if await misbehave(self, "DATA"):
            return
        if said := reply("DATA"):
            await self.push(said)
            return
        if wishes.get("dies") == "BODY":
            await self.push("354 Go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)


def authenticate(server, session, envelope, mechanism, data):
    user, password = wishes["login"]
    if (data.login, data.password) == (user.encode(), password.encode()):
        session.login_data = data.login
        return AuthResult(success=True, auth_data=data)
    return AuthResult(success=False, handled=False)


def factory(context):
    login = "login" in wishes
    return lambda: Server(
        Handler(), hostname="mail.test", enable_SMTPUTF8=True,
        tls_context=context if wishes.get("tls") == "starttls" else None,
        require_starttls=False, authenticator=authenticate if login else None, auth_required=login,
        auth_require_tls=wishes.get("tls") == "starttls", decode_data=False)


async def main():
    context = None
    if wishes.get("tls"):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(wishes["certificate"], wishes["key"])
        if wishes.get("old_tls"):
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        factory(context), "127.0.0.1", 0, ssl=context if wishes.get("tls") == "implicit" else None)
    say(server.sockets[0].getsockname()[1])
    # The test ends it by closing the pipe; the time bounds it when the test itself is gone.
    await asyncio.wait_for(loop.run_in_executor(None, sys.stdin.read), 300)


try:
    asyncio.run(main())
finally:
    os._exit(0)
