import email
import email.policy
import email.utils
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

message = EmailMessage()
message["Subject"] = "Grüße"
message["From"] = "Ann <ann@example.com>"
message["To"] = ["bob@example.com", "eve@example.com"][0]
message.set_content("Hello, wörld.\n")
message.add_alternative("<p>Hello</p>", subtype="html")
message.set_boundary("=====boundary=====")
print(message.as_string())
parsed = email.message_from_bytes(message.as_bytes(), policy=email.policy.default)
print(parsed["subject"], parsed.is_multipart(), parsed.get_body(("plain",)).get_content())
print([part.get_content_type() for part in parsed.walk()])
print(email.utils.parseaddr("Ann Example <ann@example.com>"), email.utils.formataddr(("Bób", "b@x.org")))
print(email.utils.formatdate(0), email.utils.parsedate_to_datetime("Thu, 01 Jan 1970 00:00:00 +0000"))
print(str(make_header(decode_header("=?utf-8?q?caf=C3=A9?="))))
multipart = MIMEMultipart(boundary="B")
multipart.attach(MIMEText("one", "plain", "utf-8"))
print(multipart.as_string())
