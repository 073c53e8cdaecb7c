/** Names of one origin, to be put together. */
interface Origin {
  given: string[];
  family: string[];
}

const list = (names: string): string[] => names.split(', ');

/**
 * People of every origin, invented: common given names and surnames put together
 * from general knowledge. Common ones, so that many are in the finder's lists too.
 */
export const ORIGINS: Record<string, Origin> = {
  chinese: {
    given: list(
      'Weiguo, Xiaoling, Jianping, Zihao, Yuting, Haoyu, Guanghui, Meiling, Shaoqing, Yanjun',
    ),
    family: list('Zhang, Liu, Huang, Zhao, Zhou, Xu, Guo, Deng, Xie, Luo'),
  },
  indian: {
    given: list(
      'Abhishek, Lakshmi, Raghav, Shalini, Venkatesh, Ishita, Siddhartha, Tanvi, Sudhir, Gayatri',
    ),
    family: list(
      'Chaudhary, Venkataraman, Bhattacharya, Nambiar, Deshpande, Mukherjee, Reddy, Iyer, Kulkarni, Saxena',
    ),
  },
  arabicIranian: {
    given: list('Khalid, Mahmoud, Fatemeh, Yousef, Layla, Behrouz, Shirin, Tariq, Samira, Navid'),
    family: list(
      'al-Masri, Haddad, Mansouri, Farahani, bin Rashid, Al-Qahtani, Hosseini, Nazari, Khoury, Barakat, Rahimi',
    ),
  },
  japaneseKorean: {
    given: list(
      'Haruki, Sakura, Kenta, Yumiko, Takeshi, Ji-woo, Min-seok, Seung-hyun, Hye-jin, Daisuke',
    ),
    family: list(
      'Watanabe, Fujimoto, Nakagawa, Ishikawa, Kobayashi, Kang, Choi, Yoon, Jeong, Hwang',
    ),
  },
  african: {
    given: list('Chinedu, Ngozi, Kwame, Abena, Tendai, Thandiwe, Oluwaseun, Amara, Sipho, Makena'),
    family: list(
      'Okonkwo, Adeyemi, Mensah, Boateng, Moyo, Dlamini, Mwangi, Ochieng, Nkosi, Diallo',
    ),
  },
  latin: {
    given: list(
      'Joaquín, Valentina, Thiago, Lucía, Rodrigo, Mariana, Gonçalo, Beatriz, Alejandro, Camila',
    ),
    family: list(
      'Gutiérrez, Figueiredo, de la Cruz, Oliveira, Villanueva, dos Santos, Echeverría, Moreno, Cardoso, Pacheco, Navarro',
    ),
  },
  anglo: {
    given: list(
      'Jonathan, Emily, Gregory, Hannah, Nathaniel, Charlotte, Derek, Rebecca, Stuart, Fiona',
    ),
    family: list(
      "Whitaker, O'Donnell, MacKenzie, Pemberton, Hawthorne, Ellison, Prescott, Langley, Thornton, Ashworth",
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
