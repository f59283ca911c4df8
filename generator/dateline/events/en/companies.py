"""Large companies of the world, by the names that news uses."""

from __future__ import annotations

COMPANIES = frozenset(
    name.strip()
    for name in """
    3M; ABB; AIG; AOL; Abbott; Accenture; Adidas; Adobe; Aeroflot; Aetna; Ahold; Airbnb; Airbus
    Aldi; Alibaba; Allianz; Allstate; Alphabet; Alstom; Altria; Amazon; Amazon.com
    American Express; Amgen; Anheuser-Busch; Ant; Apple; Aramco; ArcelorMittal; Ariane; Asda; Asus
    AstraZeneca; AT&T; Audi; Aviva; Axa; BAE; BASF; BBVA; BHP; BMW; BNP Paribas; BP; BT; Baidu
    Barclays; Bayer; Bear Stearns; Bentley; Berkshire Hathaway; Best Buy; BlackBerry; BlackRock
    Blackstone; Blockbuster; Boeing; Bombardier; Bosch; Bouygues; Bridgestone
    Bristol-Myers Squibb; Broadcom; Bugatti; Burger King; ByteDance; Cadbury; Canon; Cargill
    Carlsberg; Carrefour; Casio; Caterpillar; Chevrolet; Chevron; Chrysler; Cisco; Citibank
    Citigroup; Citroën; Coca-Cola; Colgate; Comcast; Commerzbank; Compaq; ConocoPhillips; Costco
    Credit Suisse; Daewoo; Daimler; Danone; Dassault; Dell; Deloitte; Deutsche Telekom; Diageo
    Disney; Dow Chemical; DuPont; Dyson; E.ON; EDF; EADS; Easyjet; EasyJet; eBay; Electrolux
    Electronic Arts; Eli Lilly; Embraer; Emirates; Enel; Eni; Enron; Equinor; Ericsson
    Ernst & Young; Esso; Etihad; Evergrande; Expedia; Exxon; ExxonMobil; Exxon Mobil; Facebook
    Fannie Mae; FedEx; Ferrari; Fiat; Ford; Foxconn; Freddie Mac; Fujitsu; Gap; Gazprom
    General Electric; General Mills; General Motors; Gillette; GlaxoSmithKline; Glencore
    Goldman Sachs; Goodyear; Google; Gucci; H&M; HBO; HSBC; HTC; Halliburton; Heineken; Hermès
    Hershey; Hewlett-Packard; Hilton; Hitachi; Honda; Honeywell; Huawei; Hyundai; IBM; ICBC; IKEA
    Ikea; Infosys; Instagram; Intel; JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan
    J.P. Morgan Chase; Jaguar; John Deere; Johnson & Johnson; KFC; KLM; KPMG; Kellogg; Kia; Kodak
    Kraft; LG; LVMH; Lamborghini; Land Rover; Lego; Lehman Brothers; Lenovo; Lexus; Lidl; LinkedIn
    Lockheed; Lockheed Martin; L'Oréal; Lufthansa; Lukoil; Lyft; Maersk; Marathon Oil
    Marks & Spencer; Marriott; Maserati; MasterCard; Mastercard; Mattel; Mazda; McDonald's
    McDonnell Douglas; McKinsey; Mercedes; Mercedes-Benz; Merck; Merrill Lynch; Michelin
    Microsoft; Mitsubishi; Monsanto; Moody's; Morgan Stanley; Motorola; Myspace; MySpace; Napster
    NatWest; Nestlé; Nestle; Netflix; Nike; Nintendo; Nissan; Nokia; Nomura; Northrop
    Northrop Grumman; Novartis; Novell; Nvidia; Opel; Oracle; Panasonic; PayPal; Pemex; PepsiCo
    Pepsi; Petrobras; Peugeot; Pfizer; Philip Morris; Philips; Pirelli; Pixar; Pixel; Porsche
    Prada; PricewaterhouseCoopers; Procter & Gamble; Prudential; Qantas; Qualcomm; Raytheon
    Renault; Repsol; Rio Tinto; Roche; Rolls-Royce; Rosneft; Ryanair; SAP; SAS; Saab; Safeway
    Sainsbury's; Samsung; Santander; Sanofi; Santos; Schlumberger; Seagate; Seat; Sharp; Shell
    Siemens; Sikorsky; Skoda; Skype; Snapchat; SoftBank; Sony; Sotheby's; SpaceX; Sprint; Spotify
    Standard & Poor's; Standard Chartered; Starbucks; Statoil; Subaru; Sukhoi; Suzuki; Symantec
    T-Mobile; TSMC; Target; Tata; Telefónica; Telefonica; Telegram; Telstra; Tencent; Tesco; Tesla
    Texaco; Thales; ThyssenKrupp; TikTok; Time Warner; Toshiba; Total; TotalEnergies; Toyota
    Transocean; Tripadvisor; Tumblr; Twitter; Tyson; UBS; UPS; Uber; UniCredit; Unilever; Vale
    Vattenfall; Verizon; Viacom; Virgin; Virgin Atlantic; Virgin Galactic; Visa; Vodafone
    Volkswagen; Volvo; Wal-Mart; Walgreens; Walmart; Warner; Warner Bros; WeChat; WeWork
    Wells Fargo; Wendy's; Western Union; WhatsApp; Wipro; WorldCom; Xerox; Xiaomi; Yahoo; Yahoo!
    YouTube; ZTE; Zara; Zoom; Zynga; bmi; easyJet; Air France; Air Canada; Air China; Air India
    Alitalia; Iberia; Finnair; Cathay Pacific; Japan Airlines; British Airways; Aer Lingus
    """.replace("\n", ";").split(";")
    if name.strip()
) - {
    "Ant",
    "Ariane",
    "Pixel",
    "Santos",
    "Seat",
    "Total",
    "Sharp",
    "Vale",
    "Gap",
    "Zoom",
    "Iberia",
    "Warner",
}
