"""TLS before the plain servers of a test, on 127.0.0.1, for as long as its standard input is open.

Arguments: a certificate, its key, and one word for each front:
  PORT         what comes is handed to PORT and back, byte by byte
  PORT,h2      HTTP/2 is offered (ALPN), and http/1.1 beside it
  PORT,mute    the connection ends without TLS's goodbye (close_notify)
  PORT,noise   the connection ends in bytes that are no TLS
Prints one line: the ports of the fronts, in the same order.
"""

import os
import select
import socket
import ssl
import sys
import threading


def goodbye(client, ending):
    """Half of the way: the other half is the client's, or what was sent last could be lost."""
    if ending == "noise":
        os.write(client.fileno(), b"no TLS at all\r\n")
    elif ending != "mute":
        client.setblocking(False)
        try:
            client.unwrap()
        except OSError:
            pass  # It does not wait for the other side's word.
    client.settimeout(5)
    client.shutdown(socket.SHUT_WR)
    while client.recv(65536):
        pass


def relay(client, server, ending):
    while True:
        # What TLS has read ahead shows on no socket.
        ready = [client] if client.pending() else select.select([client, server], [], [])[0]
        if client in ready:
            client.setblocking(False)
            try:
                data = client.recv(65536)
                if not data:
                    return
                server.sendall(data)
            except ssl.SSLWantReadError:
                pass
        if server in ready:
            try:
                data = server.recv(65536)
            except ConnectionResetError:
                data = b""
            if not data:
                return goodbye(client, ending)
            client.settimeout(10)
            client.sendall(data)


def serve(client, context, port, ending):
    try:
        client.settimeout(10)
        with context.wrap_socket(client, server_side=True) as client:
            with socket.create_connection(("127.0.0.1", port)) as server:
                relay(client, server, ending)
    except OSError:
        pass  # A client that goes in the middle is what is tested.


def accept(listener, context, port, ending):
    while True:
        client, _ = listener.accept()
        threading.Thread(target=serve, args=(client, context, port, ending), daemon=True).start()


def open_front(certificate, key, word):
    port, *wishes = word.split(",")
    ending = next((wish for wish in wishes if wish != "h2"), "usual")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    context.set_alpn_protocols((["h2"] if "h2" in wishes else []) + ["http/1.1"])
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    threading.Thread(
        target=accept, args=(listener, context, int(port), ending), daemon=True).start()
    return listener.getsockname()[1]


certificate, key, *words = sys.argv[1:]
print(*[open_front(certificate, key, word) for word in words], flush=True)
while os.read(0, 1):
    pass
os._exit(0)
