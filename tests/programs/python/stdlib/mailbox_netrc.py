import email.message
import imaplib
import poplib
import smtplib
import ftplib

print(smtplib.SMTPException.__mro__[1].__name__, smtplib.quoteaddr("Ann <a@b.c>"), smtplib.SMTP_PORT)
print(imaplib.Int2AP(5), imaplib.ParseFlags(b"FLAGS (\\Seen \\Answered)"), imaplib.IMAP4_PORT)
print(poplib.POP3_PORT, ftplib.FTP_PORT, ftplib.parse257('257 "/home/x" created'), ftplib.parse227("227 ok (1,2,3,4,5,6)"))
for connect in (
    lambda: smtplib.SMTP("mail.invalid", timeout=1),
    lambda: poplib.POP3("mail.invalid", timeout=1),
    lambda: ftplib.FTP("ftp.invalid", timeout=1),
    lambda: imaplib.IMAP4("imap.invalid", timeout=1),
):
    try:
        connect()
    except OSError as error:
        print(type(error).__name__)
