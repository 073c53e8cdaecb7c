/**
 * People of every origin, invented: common given names and surnames put together
 * from general knowledge. Common ones, so that many are in the finder's lists too.
 */
export const ORIGINS: Record<string, { given: string[]; family: string[]; familyFirst?: boolean }> =
  {
    chinese: {
      given: 'Weiguo Xiaoling Jianping Zihao Yuting Haoyu Guanghui Meiling Shaoqing Yanjun'.split(
        ' ',
      ),
      family: 'Zhang Liu Huang Zhao Zhou Xu Guo Deng Xie Luo'.split(' '),
    },
    indian: {
      given:
        'Abhishek Lakshmi Raghav Shalini Venkatesh Ishita Siddhartha Tanvi Sudhir Gayatri'.split(
          ' ',
        ),
      family:
        'Chaudhary Venkataraman Bhattacharya Nambiar Deshpande Mukherjee Reddy Iyer Kulkarni Saxena'.split(
          ' ',
        ),
    },
    arabicIranian: {
      given: 'Khalid Mahmoud Fatemeh Yousef Layla Behrouz Shirin Tariq Samira Navid'.split(' '),
      family:
        'al-Masri Haddad Mansouri Farahani bin Rashid|Al-Qahtani|Hosseini|Nazari|Khoury|Barakat|Rahimi'
          .replace('al-Masri Haddad Mansouri Farahani ', 'al-Masri|Haddad|Mansouri|Farahani|')
          .split('|'),
    },
    japaneseKorean: {
      given: 'Haruki Sakura Kenta Yumiko Takeshi Ji-woo Min-seok Seung-hyun Hye-jin Daisuke'.split(
        ' ',
      ),
      family: 'Watanabe Fujimoto Nakagawa Ishikawa Kobayashi Kang Choi Yoon Jeong Hwang'.split(' '),
    },
    african: {
      given: 'Chinedu Ngozi Kwame Abena Tendai Thandiwe Oluwaseun Amara Sipho Makena'.split(' '),
      family: 'Okonkwo Adeyemi Mensah Boateng Moyo Dlamini Mwangi Ochieng Nkosi Diallo'.split(' '),
    },
    latin: {
      given:
        'Joaquín Valentina Thiago Lucía Rodrigo Mariana Gonçalo Beatriz Alejandro Camila'.split(
          ' ',
        ),
      family:
        'Gutiérrez Figueiredo de la Cruz|Oliveira|Villanueva|dos Santos|Echeverría|Moreno|Cardoso|Pacheco|Navarro'
          .replace('Gutiérrez Figueiredo ', 'Gutiérrez|Figueiredo|')
          .split('|'),
    },
    anglo: {
      given: 'Jonathan Emily Gregory Hannah Nathaniel Charlotte Derek Rebecca Stuart Fiona'.split(
        ' ',
      ),
      family:
        "Whitaker O'Donnell MacKenzie Pemberton Hawthorne Ellison Prescott Langley Thornton Ashworth".split(
          ' ',
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
