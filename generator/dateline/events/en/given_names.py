"""Given names in use in many countries: the first word of a person's name."""

from __future__ import annotations

from dateline.prose.lexicon import words

GIVEN_NAMES = words(
    """
    Aaron Abbas Abby Abdel Abdelaziz Abdoulaye Abdul Abdulaziz Abdullah Abel Abigail Abraham Abu
    Ada Adam Adel Adele Adnan Adolf Adolfo Adrian Adriana Agnes Agnieszka Ahmad Ahmed Ahmet Aidan
    Aileen Aino Aisha Aitan Aitor Akbar Akio Akira Alain Alan Alastair Albert Alberto Alec Aled
    Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alessandra Alessandro
    Alex Alexander Alexandra Alexandre Alexandros Alexei Alexey Alexis Alf Alfonso Alfred Alfredo
    Ali Alice Alicia Alison Alistair Allan Allen Allison Alma Almazbek Alvaro Alvin Ama Amal Amanda
    Amar Amber Amelia Amélie Amin Amina Amir Amit Amos Amr Amy Ana Anaïs Anand Anastasia Anatoly
    Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrés Andrius Androulla Andrzej
    Andy Angel Angela Angelina Angelo Angus Anil Anita Anja Ann Anna Anne Annette Annie Anouk Ansel
    Anthony Antoine Anton Antonia Antonio Antonis Antony Anwar Aoife April Arash Aretha Ari Ariel
    Arif Arjun Arlene Armand Armando Arne Arnold Arseny Artem Arthur Arturo Arvind Arwa Asad Asha
    Ashley Ashok Ashraf Asif Askar Aslan Astrid Atal Atif Attila Audrey August Augusto Aung Aurélie
    Austin Ava Avi Axel Ayesha Ayman Aziz Ágnes Álvaro Åse Babak Baburam Bai Barack Barbara Barbra
    Barney Barry Bart Bartosz Bashar Basil Beata Beatrice Beatriz Ben Benazir Benedict Benedikt
    Benigno Benito Benjamin Benny Benoit Benoît Bernadette Bernard Bernardo Bernd Bernhard Bernie
    Bert Bertrand Beryl Bess Beth Bethany Betty Beverly Béla Bianca Bilal Bilawal Bill Billie Billy
    Birgit Bjarne Bjorn Björn Blaine Blaise Blake Blanche Bob Bobby Bogdan Boris Bounnhang Boyd
    Boyko Brad Bradley Bram Brandon Brenda Brendan Brenna Brent Brett Brian Bridget Brigitte
    Britney Brittany Bronisław Bruce Bruno Bryan Bryce Bryony Burak Burhanuddin Byron Caleb Calvin
    Cameron Camilla Camille Candice Carey Carl Carla Carlo Carlos Carly Carmen Carol Carole
    Carolina Caroline Carolyn Carrie Carsten Carter Carys Casey Caspar Catalina Catherine Cathy
    Călin Cecil Cecilia Cedric Celia Celine Cesar Cezary Chad Chaiwat Chandra Chandrika Chantal
    Charlene Charles Charlie Charlotte Chelsea Chen Cheryl Chester Chiara Chinua Chloe Chloé Chris
    Christa Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Ciara
    Cillian Cindy Claire Clara Clarence Clark Claude Claudia Claudio Claus Clayton Clemens Clement
    Cliff Clifford Clint Clive Clyde Cody Colette Colin Colleen Concepción Condoleezza Connie Conor
    Conrad Constance Constantin Constantine Cora Corazon Corey Cornelia Cornelius Cory Courtney
    Craig Cristian Cristiano Cristina Curt Curtis Cynthia Cyril Cyrus Daan Dafydd Daisy Dale Dalia
    Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danny Dante Daphne Darko Darleen
    Darlene Darrell Darren Darryl Daryl Dave David Davide Dawn Dean Deanna Debbie Deborah Debra
    Deepak Deirdre Delia Della Denis Denise Deniz Dennis Derek Dermot Desmond Devin Dexter Diana
    Diane Dick Didier Diego Dieter Dietmar Dietrich Dilip Dilma Dimitri Dimitris Dina Dinesh Dirk
    Dmitri Dmitriy Dmitry Dolores Domingo Dominic Dominik Dominique Don Donald Donatella Donna
    Donovan Dora Doreen Doris Dorothea Dorothy Doug Douglas Dragan Droupadi Duane Dudley Duncan
    Dustin Dušan Dwayne Dwight Dylan Eamon Earl Ebrahim Ece Ed Eddie Edgar Edith Edmund Eduard
    Eduardo Edward Edwin Eero Efraim Egon Ehud Eileen Einar Elaine Eleanor Eleftherios Elena Eleni
    Eleri Eli Elias Elie Elif Elijah Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot
    Elliott Ellis Elmer Elon Elsa Elvira Elvis Emanuel Emil Emile Emilia Emilio Emily Emine Emma
    Emmanuel Emomali Emre Enda Enrico Enrique Eoin Eric Erica Erich Erik Erika Erin Ernest Ernesto
    Ernst Errol Erwin Esteban Estelle Esther Esti Ethan Ethel Etienne Eugene Eugenia Eugenio Eva
    Evan Evangelos Eve Evelyn Evgeni Evgeny Evo Ewa Ewan Ezra Élodie Éric Fabian Fabio Fabrice Fahd
    Faisal Faith Farah Fatih Fatima Fatma Fay Federica Federico Felicia Felicity Felipe Felix Femke
    Ferdinand Ferenc Fergus Fernanda Fernando Fidel Filip Filippo Fiona Fleur Florence Florian
    Floyd Fran Frances Francesca Francesco Francine Francis Francisco Franck Franco Francois
    François Françoise Frank Frankie Franklin Franz Fraser Fred Freddie Freddy Frederic Frederick
    Frederik Fredrik Frédéric Frida Friedrich Fritz Fumio Gabriel Gabriela Gabriele Gabriella
    Gabrielle Gaëlle Gail Galina Gamal Gareth Garry Gary Gaston Gavin Gábor Gemma Gene Geoff
    Geoffrey Georg George Georges Georgia Georgina Georgios Gerald Geraldine Gerard Gerardo Gerd
    Gerhard Gerry Gertrude Gérard Ghassan Gheorghe Gianni Gilbert Gilberto Giles Gilles Gillian
    Gina Gino Giorgio Giovanna Giovanni Girija Giulia Giuliano Giulio Giuseppe Gladys Glen Glenn
    Gloria Goodluck Goran Gordon Gorka Gotabaya Grace Graça Graeme Graham Grant Grażyna Greg Gregor
    Gregory Greta Grigory Guido Guillaume Guillermo Gulbuddin Gunnar Gunter Gurbanguly Gus Gustav
    Gustavo Guy Günter Günther Gwen Gwenllian Gwyneth Gyula Habib Hadi Hakan Hakim Hal Hala Hamad
    Hamid Hamza Hank Hanna Hannah Hannes Hans Harald Harold Haroon Harriet Harris Harrison Harry
    Haruki Harvey Hasan Hashim Hassan Hatice Hazel Håkon Heather Hector Heidi Heike Heiko Heiner
    Heinrich Heinz Helen Helena Helene Helga Helge Helmut Hendrik Henk Henri Henriette Henrik Henry
    Herbert Herman Hermann Heydar Hélène Hideki Hideo Hilary Hilda Hilde Hillary Hina Hiro Hiroshi
    Hisham Holly Homer Hope Horace Horst Hosni Howard Hubert Hugh Hugo Humberto Humphrey Hussain
    Hussein Huw Iain Ian Ibrahim Ida Idriss Ignacio Igor Ike Iker Ilham Ilie Ilse Ilya Imelda Imran
    Ina Ines Inga Ingeborg Ingo Ingrid Iñaki Ioannis Ira Irena Irene Irina Iris Irma Irving Isaac
    Isabel Isabella Isabelle Isha Ismail István Itzhak Ivan Ivana Iván Ivo Ivor Izabela Íñigo Jaap
    Jack Jackie Jackson Jacob Jacqueline Jacques Jade Jadwiga Jagdish Jaime Jair Jakaya Jake Jakob
    Jakub Jamal James Jamie Jan Jana Jane Janet Janez Janice Janine Janis Jared Jari Jaroslav
    Jaroslaw Jarosław Jasmine Jason Jasper Javier Jay Jayalalithaa Jayne Jean Jeanne Jeff Jefferson
    Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeremiah Jeremy Jermaine Jerome Jerry Jesper Jesse
    Jessica Jessie Jesus Jesús Jérôme Jiang Jill Jillian Jim Jimmy Jiri Jiří Jo Joachim Joan Joanna
    Joanne Joao Joaquin João Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny
    Joko Jon Jonah Jonas Jonathan Joost Jordi Jorge Joris Jose Josef Joseph Josephine José Josh
    Joshua Josip Joy Joyce Juan Juana Juanita Judith Judy Juergen Julia Julian Juliana Julie Julien
    Juliet Julio Julius Jun June Junichiro Jussi Justin Justine Jusuf Jutta Jürgen Kamal Kamil
    Kamila Karel Karen Kari Karim Karin Karina Karl Karla Karol Karolina Kasper Katalin Katarina
    Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Kazuo Keiji
    Keiko Keir Keith Kelly Kelvin Kemal Ken Kendall Kenichi Kenji Kenneth Kenny Kerry Kevin Khaled
    Khaleda Khalid Khalil Kieran Kim Kimberly Kirk Kirsten Kiyoshi Klaus Knut Kofi Koji Konrad
    Konstantin Krishna Kristen Kristian Kristin Kristina Krystyna Krzysztof Kumar Kurmanbek Kurt
    Kwabena Kwame Kyle Kylie Kyriakos Lakshmi Lamar Lana Lance Larry Lars Laszlo Latifa Laura
    Laurel Lauren Laurence Laurent Laurie Lawrence László Lea Leah Leanne Lech Lee Leif Leila Lena
    Lene Lennart Lenny Leo Leon Leona Leonard Leonardo Leonid Leopold Leroy Leslie Lester Levon
    Lewis Liam Lidia Lieke Lila Lili Lillian Lily Linda Lindsay Lindsey Linus Lionel Lisa Lise Liv
    Liz Ljubomir Lloyd Logan Lois Loïc Lola Loren Lorenzo Loretta Lori Lorna Lorraine Lothar Lou
    Louis Louisa Louise Lubna Luc Luca Lucas Lucia Lucian Luciano Lucie Lucille Lucinda Lucy
    Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Luke Lutz Lydia Lyle Lynda Lyndon Lynette
    Lynn Maarten Mabel Maciej Maddie Madeleine Madeline Mads Maël Magda Magdalena Magnus Mahathir
    Mahatma Mahinda Mahmoud Mahmud Maja Makoto Malala Malcolm Malik Mamadou Mamata Manfred Manmohan
    Manolis Manuel Manuela Mara Marc Marcel Marcela Marcella Marcelo Marcia Marcin Marco Marcos
    Marcus Marek Margaret Margarita Margot Margrethe Maria Mariam Marian Mariana Marianne Marie
    Mariko Marilyn Marina Mario Marion Marisa Marit Marius Mariusz María Marjorie Mark Marko Markus
    Marlene Marlon Marsha Marshall Marta Martha Martin Martina Martine Marty Marvin Mary Maryam
    Masao Masood Massimo Mateo Mateusz Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matti
    Maud Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxine Maya Małgorzata
    Megan Megawati Mehdi Mehmet Mel Melanie Melinda Melissa Melvin Meral Mercedes Meredith Meryl
    Mette Mia Michael Michaela Michal Michał Michel Michele Michelle Mick Miguel Mihai Mikael Mike
    Mikel Mikhail Mikheil Mikko Milan Mildred Milena Miles Milos Miloš Milton Mina Mindy
    Mir-Hossein Miranda Mircea Miriam Miroslav Mitch Mitchell Mitsuo Mitt Moammar Mohamed Mohammad
    Mohammed Mohan Mohsen Moira Moises Molly Mona Monica Monika Monique Morgan Morris Morten Moses
    Mostafa Muammar Muhammad Muhammadu Muhyiddin Mukesh Munir Murat Muriel Murray Mustafa Mwai
    Mykola Myra Myriam Myrna Nabil Nadia Nadine Najib Nana Nanci Nancy Naomi Naoto Narendra Nasrin
    Nasser Nassir Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Nawaz Neal Ned Neil Nelson
    Nemanja Nestor Neville Néstor Ngozi Niall Niamh Nicholas Nick Nicky Nico Nicola Nicolae Nicolas
    Nicole Niels Nigel Nikita Niklas Nikol Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Nina
    Noah Nobuo Noel Noemi Noël Nolan Nora Norbert Noreen Norm Norma Norman Nuno Nuri Nursultan
    Octavio Oisin Oksana Ola Olaf Olav Ole Oleg Olga Oliver Olivia Olivier Ollanta Olli Olof Olu
    Olusegun Omar Ondřej Ophelia Oprah Orhan Orlando Orville Osama Oscar Oskar Osman Otis Otto
    Owain Owen Pablo Paddy Padraig Paige Pamela Paola Paolo Parviz Pascal Pat Patricia Patricio
    Patrick Patrik Patsy Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pawel Paweł
    Pedro Peggy Pekka Penelope Penny Per Percy Pernille Perry Pervez Pete Peter Petr Petra Petros
    Péter Phil Philip Philippa Philippe Phillip Phoebe Phyllis Pierluigi Pierre Piers Pieter Pilar
    Piotr Poul Prabowo Prakash Pranab Pratibha Preston Priscilla Priya Priyanka Pushpa Qasim
    Queenie Quentin Quincy Rachael Rachel Rachid Radek Radoslav Radosław Radovan Rafael Rafał Rafiq
    Ragnhild Raheem Rahul Raila Rainer Raisa Raj Rajendra Rajesh Rajiv Ralf Ralph Ramesh Rami Ramon
    Ramona Ramón Ramsey Randall Randolph Randy Rania Ranil Raoul Raphaël Raquel Rashid Rasmus Raul
    Raúl Ravi Ray Raymond Rebecca Rebekah Recep Reggie Regina Reginald Reinhard Reinhold Renata
    Renate Rene Renee René Reuben Reza Rhoda Rhonda Rhys Ricardo Riccardo Richard Rick Ricky Rita
    Rob Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Rodney Rodolfo Rodrigo Roel Rogelio
    Roger Rohan Roisin Roland Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronnie Rory Rosa
    Rosalind Rosalyn Rosario Rosemary Rosie Ross Roxanne Roy Roza Ruben Rubén Rudi Rudolf Rudolph
    Rudy Rufus Rukhsana Rumen Rupert Russ Russell Ruth Ruud Ryan Saad Sabine Sabrina Sachin Saddam
    Sadie Saeed Said Sajid Sakura Salim Sally Salman Salvador Salvatore Sam Samantha Sami Samir
    Samora Samuel Sandeep Sander Sandra Sandro Sandy Sani Sanjay Sanne Santos Saoirse Sara Sarah
    Sasha Saul Sauli Scott Seamus Sean Seán Sebastian Sebastián Sebastien Selahattin Selena Selim
    Selma Serena Serge Sergei Sergey Sergio Serhiy Serzh Seth Séamus Sébastien Shah Shane Shannon
    Shari Sharif Sharon Shaun Shawn Sheila Sheldon Shelley Sherif Sherman Sherry Sheryl Shibley
    Shigeru Shimon Shinzo Shirin Shirley Sidney Siegfried Sigmund Sigrid Sigurd Silvia Silvio Simon
    Simona Simone Sinead Sinéad Siobhan Sioned Sipho Sirimavo Slavko Slobodan Solveig Somchai Sonia
    Sonja Sophia Sophie Soren Spencer Stan Stanislav Stanisław Stanley Stefan Stefania Stefano
    Steffen Stella Stephane Stephanie Stephen Sterling Steve Steven Stewart Stéphane Stig Stojan
    Stuart Sue Sultan Sunil Suresh Susan Susana Susanna Susanne Sushma Susie Susilo Suzanne Suzuki
    Süleyman Sven Svetlana Syed Sylvain Sylvester Sylvia Sylvie Søren Tadashi Tadeusz Tadhg Takashi
    Takeshi Tamar Tamara Tamer Tammy Tania Tanja Tansu Tanya Tara Tarek Tariq Tarja Taro Tatiana
    Tayyip Ted Teddy Terence Teresa Terje Terrence Terri Terry Tess Thabo Thaddeus Thaksin Thandi
    Thea Thelma Theo Theodor Theodore Theresa Thérèse Thierry Thilo Thomas Thongloun Thorsten Tiago
    Tiffany Tim Timo Timothy Tina Tito Tobias Toby Tod Todd Tom Tomas Tomasz Tomás Tommy Toni Tony
    Tonya Torbjørn Torsten Tracey Traci Tracy Traian Travis Trevor Tricia Troels Trond Troy Tsutomu
    Turgut Tuur Tyler Tyrone Uday Ueli Ugo Uhuru Ulla Ulrich Ulrike Umar Umberto Unai Urho Ursula
    Usain Usman Uta Uwe Vaclav Val Valentin Valentina Valeria Valerie Valery Vanessa Vasily Vaughn
    Václav Vera Vernon Veronica Veronika Veronique Vesna Vicente Vicki Vicky Victor Vijay Vikram
    Viktor Viktoria Vinay Vince Vincent Vincenzo Vinod Viola Violet Viorica Virgil Virginie Vitali
    Vitaly Vivek Vivian Vivien Vivienne Vlad Vladimir Vladislav Volker Volodymyr Vuk Wade Wael
    Waldemar Walid Wallace Wally Walt Walter Wanda Warren Warwick Wayne Wendell Wendy Werner Wes
    Wesley Whitney Wilbur Wilfred Wilfried Wilhelm Willard Willem William Willie Willy Wilma Wim
    Winnie Winona Winston Wladimir Wojciech Wole Wolf Wolfgang Woodrow Wouter Xabi Xavier Ximena
    Yakov Yang Yanis Yann Yannick Yannis Yasmin Yasmine Yasser Yasuo Yingluck Yitzhak Yoko Yolanda
    Yoshi Yoshihide Yoshihiko Yousaf Yoweri Yuki Yukio Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne
    Zach Zachary Zack Zahra Zbigniew Zdenek Zeinab Zelda Zhang Zhao Zhou Ziaur Zine Zoe Zoé Zofia
    Zoltan Zoran Zsolt Zsuzsa Zuzana Zviad Øyvind
    """
)

# Surnames that stand first: Chinese, Korean and Vietnamese names.
SURNAMES_FIRST = words(
    """
    Ahn An Ban Bae Bo Cai Cao Cha Chang Chen Cheng Cho Choe Choi Chu Chun Chung Cui Dang Deng Dinh
    Dong Du Duong Fan Fang Feng Fu Gao Geng Gong Gu Guo Han He Heo Hoang Hong Hu Hua Huang Hun
    Hwang Jang Jeon Jeong Ji Jia Jiang Jin Jo Joo Jung Kang Kim Kong Kwak Kwon Lai Lam Lee Lei Li
    Liang Liao Lim Lin Liu Long Lou Lu Luo Ma Mao Meng Moon Nam Ngo Nguyen Ni Noh Oh Ou Ouyang Pan
    Park Peng Pham Phan Pu Qi Qian Qin Qiu Quan Ren Roh Ryu Seo Shao Shen Shi Shin Sim Sohn Song Su
    Sun Tan Tang Tao Tian Tran Trinh Truong Tsai Tsang Tung Vo Vu Wan Wang Wei Wen Weng Woo Wu Xi
    Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yoo Yoon You Yu Yuan Yun Zeng Zhan Zhang
    Zhao Zheng Zhong Zhou Zhu Zou
    """
)
