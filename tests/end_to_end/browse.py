# SPDX-License-Identifier: EUPL-1.2
"""Opens an HTML file in headless Chromium, uses it as a person would, and prints what was seen as JSON.

Ends with 77 where the browser does not start at all. Talks the DevTools protocol over a WebSocket (RFC 6455) with the standard library alone."""
import base64
import json
import os
import re
import socket
import struct
import subprocess
import sys
import tempfile
import urllib.request


class Browser:
    def __init__(self, port):
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
            pages = [page for page in json.load(answer) if page["type"] == "page"]
        path = pages[0]["webSocketDebuggerUrl"].split(str(port), 1)[1]
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        self.rest = b""
        while b"\r\n\r\n" not in self.rest:
            self.rest += self.socket.recv(4096)
        self.rest = self.rest.split(b"\r\n\r\n", 1)[1]
        self.number = 0
        self.events = []

    def take(self, count):
        while len(self.rest) < count:
            self.rest += self.socket.recv(65536)
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def message(self):
        text = b""
        while True:
            first, second = self.take(2)
            size = second & 127
            if size == 126:
                size = struct.unpack(">H", self.take(2))[0]
            elif size == 127:
                size = struct.unpack(">Q", self.take(8))[0]
            text += self.take(size)
            if first & 128:
                return json.loads(text)

    def ask(self, method, **params):
        self.number += 1
        data = json.dumps({"id": self.number, "method": method, "params": params}).encode()
        mask = os.urandom(4)
        size = struct.pack(">BBH", 129, 254, len(data)) if len(data) < 65536 else struct.pack(">BBQ", 129, 255, len(data))
        self.socket.sendall(size + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(data)))
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                return answer.get("result", {})
            self.events.append(answer)

    def value(self, script):
        return self.ask("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def click(self, selector):
        x, y = self.value(f"(() => {{ const e = document.querySelector({json.dumps(selector)}); e.scrollIntoView({{block: 'nearest'}});"
                          " const b = e.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()")
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key):
        for kind in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=kind, key=key)


def main(path):
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--remote-debugging-port=0",
             "--user-data-dir=" + folder, "about:blank"], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
        try:
            port = None
            for line in program.stderr:
                found = re.search(rb"ws://127\.0\.0\.1:(\d+)/", line)
                if found:
                    port = int(found.group(1))
                    break
            if port is None:
                sys.exit(77)
            page = Browser(port)
            for domain in ("Page", "Runtime", "Log", "Network"):
                page.ask(domain + ".enable")
            page.ask("Page.navigate", url="file://" + path)
            while page.value("document.readyState") != "complete" or page.value("location.protocol") != "file:":
                pass
            seen = {"title": page.value("document.title"), "font": page.value("document.fonts.check('16px Inter')"),
                    "mapFont": page.value("getComputedStyle(document.querySelector('#map text')).fontFamily")}
            page.click("[data-pattern]")
            seen["chosen"] = page.value("document.getElementById('map').classList.contains('chosen')")
            seen["lit"] = page.value("document.querySelectorAll('.step.lit').length")
            seen["told"] = page.value("[...document.querySelectorAll('section.told')].filter(s => !s.hidden).length")
            page.click("section.told:not([hidden]) [data-walk='1']")
            seen["first"] = page.value("document.querySelector('li.now')?.innerText")
            page.press("ArrowRight")
            seen["second"] = page.value("document.querySelector('li.now')?.innerText")
            seen["stepNow"] = page.value("document.querySelectorAll('.step.now').length")
            page.click("#larger")
            seen["larger"] = page.value("document.getElementById('all').getAttribute('transform')")
            page.press("Escape")
            seen["after"] = page.value("document.getElementById('map').classList.contains('chosen')")
            seen["whole"] = page.value("document.getElementById('all').getAttribute('transform')")
            page.ask("Emulation.setDeviceMetricsOverride", width=390, height=800, deviceScaleFactor=2, mobile=True)
            seen["phone"] = page.value("document.documentElement.scrollWidth <= window.innerWidth")
            seen["requests"] = sorted({event["params"]["request"]["url"].split(":", 1)[0] for event in page.events
                                       if event["method"] == "Network.requestWillBeSent"})
            seen["errors"] = [event["params"] for event in page.events
                              if event["method"] in ("Runtime.exceptionThrown", "Log.entryAdded")]
            print(json.dumps(seen))
        finally:
            program.kill()
            program.wait()


main(os.path.abspath(sys.argv[1]))
