/** Names of one origin, to be put together. */
interface Origin {
  given: string[];
  family: string[];
}

const list = (names: string): string[] => names.split(', ');

/**
 * People of every origin, invented: given names and surnames put together from general
 * knowledge. Rare ones on purpose: `names.test.ts` sees to it that most are in none of
 * the finder's lists, so that recall is not that of a list.
 */
export const ORIGINS: Record<string, Origin> = {
  chinese: {
    given: list(
      'Zhenglong, Xuefei, Jianping, Zihao, Yutong, Qinghua, Guanghui, Meiling, Shaoqing, Yanjun, Ruixiang, Wanying, Tianyou, Chunhua, Peiyao, Zexin, Lingyun, Kaixuan, Baoshan, Yiran, Junwei, Xinyue, Dongmei, Hanlin, Siqi',
    ),
    family: list(
      'Ouyang, Situ, Huangfu, Shangguan, Zhuge, Bai, Pan, Ge, Qiu, Xiang, Geng, Cen, Diao, Feng, Kuang, Mou, Niu, Pang, Ruan, Shao, Tian, Weng, Yuan, Zang, Zhuang',
    ),
  },
  indian: {
    given: list(
      'Bhavesh, Jagruti, Tejaswini, Harshvardhan, Vasundhara, Chinmay, Ojasvi, Parvinder, Dharmesh, Keshav, Mrunal, Nachiket, Yashoda, Ranjith, Shubhangi, Tarini, Ilango, Kanimozhi, Balwinder, Rukmini, Sivakami, Umang, Vedant, Zubin, Aishani',
    ),
    family: list(
      'Chaudhary, Venkataraman, Bhattacharya, Nambiar, Deshpande, Gokhale, Kamath, Thakkar, Kulkarni, Saxena, Wagle, Phadke, Ramanujam, Sundaresan, Tiwari, Upadhyay, Vaidya, Yagnik, Balakrishnan, Chidambaram, Dasgupta, Hegde, Jadhav, Lakhani, Muthuswamy',
    ),
  },
  arabicIranian: {
    given: list(
      'Khaldoun, Haytham, Fatemeh, Mazen, Layal, Behrouz, Shirin, Tarek, Ghada, Navid, Anoushiravan, Bassel, Dina, Faramarz, Golnaz, Houda, Iskandar, Jumana, Kambiz, Lubna, Muhannad, Nizar, Parvaneh, Rula, Suhail',
    ),
    family: list(
      'al-Masri, Haddad, Mansouri, Farahani, bin Rashid, Al-Qahtani, Hosseinzadeh, Nazari, Khoury, Barakat, Rahimi, Abdel Nour, Bakhtiari, Darwish, El-Amin, Ghorbani, Hamdan, Jaziri, Kassab, Lahham, al-Rifai, Pahlavan, Qasemi, Shirazi, Zarif',
    ),
  },
  japaneseKorean: {
    given: list(
      'Haruto, Misaki, Kenshin, Yumiko, Tsubasa, Ji-woo, Min-seok, Seung-hyun, Hye-jin, Daigo, Chinatsu, Eun-ji, Fumihiko, Gyu-ri, Hitomi, Itsuki, Jun-seo, Kyung-mi, Megumi, Nobuyuki, Rikako, Sang-woo, Tomohiro, Yeong-su, Chae-won',
    ),
    family: list(
      'Watanabe, Fujimoto, Nakagawa, Ishikawa, Kobayashi, Kang, Choi, Yoon, Jeong, Hwang, Azuma, Baek, Cha, Doi, Eguchi, Furukawa, Goto, Hirano, Inoue, Kuroda, Moriyama, Noh, Ogawa, Ryu, Shimizu',
    ),
  },
  african: {
    given: list(
      'Chikondi, Ngozi, Kwabla, Abena, Tendai, Thandiwe, Oluwadamilare, Amahle, Sipho, Makena, Bukola, Dumisani, Efetobore, Folasade, Gathoni, Hailemariam, Itumeleng, Kgosi, Lwazi, Mbali, Nonhlanhla, Onyekachi, Rethabile, Tsegaye, Wanjala',
    ),
    family: list(
      'Okonkwo, Adeyemi, Mensah, Boateng, Moyo, Dlamini, Mwangi, Ochieng, Nkosi, Diallo, Afolabi, Bekele, Chukwu, Danjuma, Ekwueme, Fofana, Gebremariam, Hlophe, Igwe, Kagame, Lungu, Mutasa, Nyambura, Onyango, Zulu',
    ),
  },
  latin: {
    given: list(
      'Joaquín, Valentina, Thiago, Lucía, Anselmo, Mariana, Gonçalo, Beatriz, Alejandro, Camila, Benício, Dulce, Evaristo, Fermín, Graciela, Heitor, Itzel, Jacinta, Lautaro, Marisol, Nicanor, Otávio, Pilar, Rosaura, Yamila',
    ),
    family: list(
      'Gutiérrez, Figueiredo, de la Cruz, Oliveira, Villanueva, dos Santos, Echeverría, Moreno, Cardoso, Pacheco, Navarro, Arriaga, Bittencourt, Cavalcanti, del Valle, Escobedo, Fontana, Guimarães, Huerta, Iturbide, Montenegro, Nogueira, Quiroga, Saavedra, Zamorano',
    ),
  },
  anglo: {
    given: list(
      'Jonathan, Emmeline, Gregory, Hannah, Nathaniel, Clementine, Derek, Rebecca, Stuart, Fiona, Aldous, Bronwyn, Cormac, Delphine, Ephraim, Gwendolyn, Hamish, Isolde, Lachlan, Niamh, Ottilie, Percival, Rhiannon, Saoirse, Tobias',
    ),
    family: list(
      "Whitaker, O'Donnell, MacKenzie, Pemberton, Hawthorne, Ellison, Prescott, Langley, Thornton, Ashworth, Birtwistle, Cholmondeley, Drummond, Entwistle, Fairbairn, Greenhalgh, Hollingsworth, Ingham, Kershaw, Loxley, McAllister, Norrington, Ormerod, Quigley, Wolstenholme",
    ),
  },
};

/** Sentences of the news with a place for a name; the finder sees each alone. */
export const FRAMES: readonly string[] = [
  'The company has hired @ to run its new research group in Paris.',
  '@, who led the safety team for two years, is leaving the company.',
  'In a post on Friday, @ said that the work would go on without a pause.',
  'Its board met @ twice in the spring before the deal was announced.',
  'Among those who left in March were engineers close to @ and two designers.',
  'A letter that @ sent to the staff was read aloud at the meeting.',
  'Investors were told that chief scientist @ would stay until the summer.',
  "The rise of the start-up owes much to @'s patience with slow machines.",
];
