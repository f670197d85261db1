/** Where most private addresses are. What is meant is one of these; what is one of these is no slip. */
export const emailDomains: readonly string[] = (
  "gmail.com googlemail.com mail.com email.com ymail.com rocketmail.com fastmail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ca yahoo.co.in yahoo.com.br " +
  "hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it outlook.com outlook.de outlook.fr outlook.es live.com live.co.uk live.fr live.nl live.de msn.com " +
  "icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org orange.fr free.fr " +
  "wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ziggo.nl kpnmail.nl planet.nl bluewin.ch btinternet.com sky.com comcast.net verizon.net att.net " +
  "sbcglobal.net bellsouth.net yandex.ru yandex.com mail.ru qq.com 163.com 126.com naver.com daum.net uol.com.br bol.com.br terra.com.br zoho.com hey.com"
).split(" ");
