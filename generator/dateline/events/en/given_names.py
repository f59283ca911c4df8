"""Given names in use in many countries: the first word of a person's name."""

from __future__ import annotations

from dateline.prose.lexicon import words

GIVEN_NAMES = words(
    """
    Aaron Abbas Abby Abdel Abdul Abdulaziz Abdullah Abel Abigail Abraham Abu Ada Adam Adel Adele
    Adnan Adolf Adolfo Adrian Adriana Agnes Agnieszka Ahmad Ahmed Aidan Aileen Aisha Akbar Akio
    Akira Alain Alan Alastair Albert Alberto Alec Aleksandar Aleksander Aleksandr Aleksandra
    Alejandra Alejandro Aleksei Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexandros
    Alexei Alexey Alexis Alf Alfonso Alfred Alfredo Ali Alice Alicia Alison Alistair Allan Allen
    Allison Alma Alvaro Alvin Amal Amanda Amar Amber Amelia Amin Amina Amir Amit Amos Amr Amy Ana
    Anand Anastasia Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrius
    Andrzej Andy Angel Angela Angelina Angelo Angus Anil Anita Anja Ann Anna Anne Annette Annie
    Anouk Ansel Anthony Antoine Anton Antonia Antonio Antony Anwar April Arash Aretha Ari Ariel Arif
    Arjun Arlene Armand Armando Arne Arnold Arseny Artem Arthur Arturo Arvind Asad Asha Ashley
    Ashok Ashraf Asif Astrid Atif Audrey August Augusto Aung Austin Ava Avi Axel Ayesha Aziz Babak
    Bai Barack Barbara Barbra Barney Barry Bart Bartosz Bashar Basil Beata Beatrice Beatriz Ben
    Benedict Benedikt Benito Benjamin Benny Benoit Bernadette Bernard Bernardo Bernd Bernhard
    Bernie Bert Bertrand Beryl Bess Beth Bethany Betty Beverly Bianca Bilal Bill Billie Billy
    Birgit Bjarne Björn Bjorn Blaine Blake Blanche Bob Bobby Boris Boyd Brad Bradley Brandon Brenda
    Brendan Brent Brett Brian Bridget Brigitte Britney Brittany Bruce Bruno Bryan Bryce Burak Byron
    Caleb Calvin Cameron Camilla Camille Candice Carey Carl Carla Carlo Carlos Carly Carmen Carol
    Carole Carolina Caroline Carolyn Carrie Carsten Carter Casey Caspar Catalina Catherine Cathy
    Cecil Cecilia Cedric Celia Celine Cesar Cezary Chad Chandra Chantal Charlene Charles Charlie
    Charlotte Chelsea Chen Cheryl Chester Chiara Chloe Chris Christa Christian Christiane Christina
    Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Clark Claude
    Claudia Claudio Claus Clayton Clemens Clement Cliff Clifford Clint Clive Clyde Cody Colette
    Colin Colleen Concepción Condoleezza Connie Conor Conrad Constance Constantin Constantine Cora
    Corey Cornelia Cornelius Cory Courtney Craig Cristian Cristiano Cristina Curt Curtis Cynthia
    Cyril Cyrus Dafydd Daisy Dale Dalia Damian Damien Damon Dan Dana Daniel Daniela Daniele
    Danielle Danny Dante Daphne Darko Darleen Darlene Darrell Darren Darryl Daryl Dave David Davide
    Dawn Dean Deanna Debbie Deborah Debra Deepak Deirdre Delia Della Denis Denise Dennis Derek
    Dermot Desmond Devin Dexter Diana Diane Dick Didier Diego Dieter Dietmar Dietrich Dilip Dimitri
    Dimitris Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dolores Dominic Dominik Dominique Domingo Don
    Donald Donatella Donna Donovan Dora Doreen Doris Dorothea Dorothy Doug Douglas Duane Dudley
    Duncan Dustin Dwayne Dwight Dylan Eamon Earl Ebrahim Ed Eddie Edgar Edith Edmund Eduard Eduardo
    Edward Edwin Efraim Egon Ehud Eileen Einar Elaine Eleanor Elena Eleni Eli Elias Elie Elijah
    Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elliot Elliott Ellis Elmer Elon Elsa Elvira
    Elvis Emanuel Emil Emile Emilia Emilio Emily Emma Emmanuel Emre Enda Enrico Enrique Eric Erica
    Erich Erik Erika Erin Ernest Ernesto Ernst Errol Erwin Esteban Estelle Esther Ethan Ethel
    Etienne Eugene Eugenia Eugenio Eva Evan Eve Evelyn Evgeni Evgeny Ewa Ewan Ezra Fabian Fabio
    Fabrice Fahd Faisal Faith Fatih Fatima Fatma Fay Federica Federico Felicia Felicity Felipe
    Felix Ferdinand Fergus Fernanda Fernando Filip Filippo Fiona Fleur Florence Florian Floyd
    Frances Francesca Francesco Francine Francis Francisco Franck Franco Francois François
    Françoise Frank Frankie Franklin Franz Fraser Fred Freddie Freddy Frederic Frederick Frederik
    Fredrik Frida Friedrich Fritz Gabriel Gabriela Gabriele Gabriella Gabrielle Gail Galina Gareth
    Garry Gary Gavin Gaston Gemma Gene Geoff Geoffrey Georg George Georges Georgia Georgina
    Georgios Gerald Geraldine Gerard Gerardo Gerd Gerhard Gerry Gertrude Ghassan Gianni Gilbert
    Gilberto Giles Gilles Gillian Gina Gino Giorgio Giovanna Giovanni Giuliano Giulia Giulio
    Giuseppe Gladys Glen Glenn Gloria Goran Gordon Grace Graeme Graham Grant Greg Gregor Gregory
    Greta Grigory Guido Guillaume Guillermo Gunnar Gunter Günter Günther Gus Gustav Gustavo Guy
    Gwen Gwyneth Habib Hadi Hakan Hakim Hal Hamad Hamid Hamza Hank Hanna Hannah Hannes Hans Harald
    Harold Harriet Harris Harrison Harry Haruki Harvey Hashim Hasan Hassan Hazel Heather Hector
    Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Helmut Hendrik Henk
    Henri Henriette Henrik Henry Herbert Herman Hermann Hideki Hideo Hilary Hilda Hilde Hillary
    Hina Hiro Hiroshi Hisham Holly Homer Hope Horace Horst Hosni Howard Hubert Hugh Hugo Humberto
    Humphrey Hussain Hussein Iain Ian Ibrahim Ida Ignacio Igor Ike Ilham Ilse Ilya Imelda Imran Ina
    Ines Inga Ingo Ingrid Ioannis Ira Irena Irene Irina Iris Irma Irving Isaac Isabel Isabella
    Isabelle Ismail Itzhak Ivan Ivana Ivo Ivor Izabela Jaap Jack Jackie Jackson Jacob Jacqueline
    Jacques Jade Jagdish Jaime Jair Jake Jakob Jakub Jamal James Jamie Jan Jana Jane Janet Janez
    Janice Janine Janis Jared Jaroslav Jaroslaw Jarosław Jasmine Jason Jasper Javier Jay Jayne Jean
    Jeanne Jeff Jefferson Jeffrey Jelena Jen Jenna Jennifer Jenny Jens Jeremiah Jeremy Jerome Jerry
    Jesper Jesse Jessica Jessie Jesus Jesús Jiang Jill Jillian Jim Jimmy Jiri Jiří Jo Joachim Joan
    Joanna Joanne Joao João Joaquin Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John
    Johnny Jon Jonah Jonas Jonathan Jordi Jorge Joris Jose José Josef Joseph Josephine Josh Joshua
    Josip Joy Joyce Juan Juana Juanita Judith Judy Julia Julian Juliana Julie Julien Juliet Julio
    Julius Jun June Junichiro Jürgen Juergen Jussi Justin Justine Jutta Kamal Kamil Kamila Karel
    Karen Karim Karin Karina Karl Karla Karol Karolina Kasper Katarina Kate Katerina Katharina
    Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Kazuo Keir Keiko Keith Kelly Kelvin Ken
    Kendall Kenichi Kenji Kenneth Kenny Kerry Kevin Khaled Khalid Khalil Kieran Kim Kimberly Kirk
    Kirsten Kiyoshi Klaus Knut Kofi Koji Konrad Konstantin Krishna Kristen Kristian Kristin
    Kristina Krystyna Krzysztof Kumar Kurt Kwame Kyle Kylie Lakshmi Lamar Lance Lana Larry Lars
    Laszlo László Latifa Laura Laurel Lauren Laurence Laurent Laurie Lawrence Lea Leah Leanne Lech
    Lee Leif Leila Lena Lennart Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lester
    Lewis Liam Lidia Lila Lili Lillian Lily Linda Lindsay Lindsey Linus Lionel Lisa Lise Liv Liz
    Lloyd Logan Lois Lola Loren Lorenzo Loretta Lori Lorna Lorraine Lothar Lou Louis Louisa Louise
    Luc Luca Lucas Lucia Lucian Luciano Lucie Lucille Lucinda Lucy Ludmila Ludovic Ludwig Luigi
    Luis Luisa Luiz Lukas Luke Lutz Lydia Lyle Lynda Lyndon Lynette Lynn Mabel Maciej Maddie
    Madeleine Madeline Mads Magda Magdalena Magnus Mahatma Mahmoud Mahmud Maja Makoto Malala
    Malcolm Malik Mamadou Manfred Manmohan Manolis Manuel Manuela Mara Marc Marcel Marcela Marcella
    Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarita Margot Margrethe Maria María
    Mariam Marian Mariana Marianne Marie Mariko Marilyn Marina Mario Marion Marisa Marit Marius
    Mariusz Marjorie Mark Marko Markus Marlene Marlon Marsha Marshall Marta Martha Martin Martina
    Martine Marty Marvin Mary Maryam Masao Masood Massimo Mateo Mateusz Mathias Mathieu Mathilde
    Matt Matteo Matthew Matthias Matti Maud Maureen Maurice Mauricio Maurizio Mauro Max Maxim
    Maxime Maximilian Maxine Maya Megan Mehdi Mehmet Mel Melanie Melinda Melissa Melvin Mercedes
    Meredith Meryl Mia Michael Michaela Michal Michał Michel Michele Michelle Mick Miguel Mihai
    Mikael Mike Mikhail Mikko Milan Mildred Milena Miles Milos Milton Mina Mindy Miranda Miriam
    Miroslav Mitch Mitchell Mitsuo Mitt Moammar Mohamed Mohammad Mohammed Mohan Moira Moises Molly
    Mona Monica Monika Monique Morgan Morris Morten Moses Mostafa Muammar Muhammad Muhammadu Mukesh
    Munir Murat Muriel Murray Mustafa Mykola Myra Myriam Myrna Nabil Nadia Nadine Nanci Nancy Naomi
    Narendra Nasser Natalia Natalie Natasha Nate Nathalie Nathan Nathaniel Neal Ned Neil Nelson
    Nemanja Nestor Neville Niall Nicholas Nick Nicky Nico Nicola Nicolae Nicolas Nicole Niels Nigel
    Nikita Niklas Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nils Nina Noah Nobuo Noel Noemi
    Nolan Nora Norbert Noreen Norm Norma Norman Nuno Nuri Octavio Oksana Ola Olaf Olav Ole Oleg
    Olga Oliver Olivia Olivier Olli Olof Olu Omar Oprah Ophelia Orlando Orville Oscar Osama Oskar
    Osman Otis Otto Owen Pablo Paddy Paige Pamela Paola Paolo Pascal Pat Patricia Patricio Patrick
    Patrik Patsy Patti Patty Paul Paula Paulette Paulina Pauline Paulo Pavel Pawel Paweł Pedro
    Peggy Penelope Penny Per Percy Pernille Perry Pervez Pete Peter Petr Petra Petros Phil Philip
    Philippa Philippe Phillip Phoebe Phyllis Pierluigi Pierre Piers Pieter Pilar Piotr Poul Prakash
    Pranab Preston Priscilla Priya Qasim Queenie Quentin Quincy Rachael Rachel Rachid Radek Radovan
    Radoslav Radosław Rafael Rafał Rafiq Raheem Rahul Rainer Raisa Raj Rajesh Rajiv Rajendra Ralf
    Ralph Ramesh Ramon Ramón Ramona Ramsey Randall Randolph Randy Rania Raoul Raquel Rashid Raul
    Raúl Ravi Ray Raymond Rebecca Rebekah Recep Reggie Regina Reginald Reinhard Reinhold Renata
    Renate Rene René Renee Reuben Reza Rhoda Rhonda Ricardo Riccardo Richard Rick Ricky Rita Rob
    Robbie Robert Roberta Roberto Robin Robyn Rocco Rod Rodney Rodolfo Rodrigo Roel Rogelio Roger
    Rohan Roland Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronan Ronnie Rory Rosa Rosalind Rosalyn
    Rosario Rosemary Rosie Ross Roxanne Roy Ruben Rubén Rudi Rudolf Rudolph Rudy Rufus Rupert Russ
    Russell Ruth Ryan Saad Sabine Sabrina Sachin Saddam Sadie Saeed Said Sajid Sakura Salim Sally
    Salman Salvador Salvatore Sam Samantha Sami Samir Samuel Sandeep Sander Sandra Sandro Sandy
    Sanjay Santos Sara Sarah Sasha Saul Scott Seamus Séamus Sean Seán Sebastian Sebastien Selena
    Selim Selma Serena Serge Sergei Sergey Sergio Serhiy Seth Shah Shane Shannon Shari Sharon Shaun
    Shawn Sheila Sheldon Shelley Sherman Sherry Sheryl Shigeru Shimon Shinzo Shirley Sidney
    Siegfried Sigmund Sigrid Silvia Silvio Simon Simona Simone Sinead Sinéad Siobhan Slavko
    Slobodan Sonia Sonja Sophia Sophie Søren Soren Spencer Stan Stanislav Stanisław Stanley Stefan
    Stefania Stefano Steffen Stella Stéphane Stephane Stephanie Stephen Sterling Steve Steven
    Stewart Stig Stuart Sue Sultan Sunil Suresh Susan Susana Susanna Susanne Susie Suzanne Suzuki
    Sven Svetlana Syed Sylvain Sylvester Sylvia Sylvie Tadashi Tadeusz Takashi Takeshi Tamar Tamara
    Tammy Tania Tanja Tanya Tara Tarek Tariq Taro Tatiana Tayyip Ted Teddy Terence Teresa Terrence
    Terri Terry Tess Thabo Thaddeus Thea Thelma Theo Theodor Theodore Theresa Thérèse Thierry Thilo
    Thomas Thorsten Tiago Tiffany Tim Timo Timothy Tina Tito Tobias Toby Tod Todd Tom Tomas Tomás
    Tomasz Tommy Toni Tony Tonya Torsten Tracey Traci Tracy Travis Trevor Tricia Troels Troy
    Tsutomu Tyler Tyrone Uday Ueli Ugo Ulla Ulrich Ulrike Umar Umberto Ursula Usain Usman Uta Uwe
    Vaclav Václav Val Valentin Valentina Valeria Valerie Valery Vanessa Vasily Vaughn Vera Vernon
    Veronica Veronika Veronique Vicente Vicki Vicky Victor Vijay Vikram Viktor Viktoria Vinay Vince
    Vincent Vincenzo Vinod Viola Violet Virgil Virginie Vitali Vitaly Vivek Vivian Vivien Vivienne
    Vlad Vladimir Vladislav Volker Volodymyr Wade Waldemar Walid Wallace Wally Walt Walter Wanda
    Warren Warwick Wayne Wendell Wendy Werner Wes Wesley Whitney Wilbur Wilfred Wilfried Wilhelm
    Willard Willem William Willie Willy Wilma Wim Winnie Winona Winston Wladimir Wojciech Wolfgang
    Woodrow Xavier Ximena Yakov Yang Yannick Yannis Yasmin Yasser Yasuo Yitzhak Yoko Yolanda Yoshi
    Yoshihiko Yoweri Yuki Yukio Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne Zach Zachary Zack
    Zbigniew Zdenek Zeinab Zelda Zhang Zhao Zhou Zoe Zoltan Zoran Zsolt
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
