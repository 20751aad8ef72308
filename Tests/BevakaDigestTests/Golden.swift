/// The digest of ``Sample/news`` as it must read. White space at line ends and no-break spaces are told by other tests.
enum Golden {
    static let swedishText = #"""
        EU-bevakning · Region Stockholm
        Måndag 23 november 2026

        4 nyheter i 3 ämnen, 2 sista dagar inom två veckor.

        Stänger inom 14 dagar
        ---------------------

        * fredag 27 november 2026 kl. 17.00 (Helsinki), om 4 dagar
          Sista ansökningsdag (full): New money for night trains across the
          Sound (Regions for Rail)
          https://example.org/news/1

        * måndag 7 december 2026, om 14 dagar
          Samrådet stänger: Wind farm consultation (Baltic Ports Forum)
          https://example.org/news/5

        Sammanhållning (1)
        ------------------

        * New money for night trains across the Sound
          Regions for Rail, 22 november kl. 14.30 (engelska)
          https://example.org/news/1
          The regional fund opens a line for night trains. Dr. Berg expects the
          first departure on 3. December.
          Öppnar: onsdag 25 november 2026
          Sista ansökningsdag (full): fredag 27 november 2026 kl. 17.00
          (Helsinki)
          Dokument: COM(2026) 99 final
          https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2026:99:FIN
          Också hos: Baltic Ports Forum https://example.org/news/2, Sound Cities
          (franska) https://example.org/news/3
          Varför: Sammanhållning – regional fund; Transport – night trains,
          TEN-T

        Energi (2)
        ----------

        * Wind farm consultation
          Baltic Ports Forum, 22 november kl. 14.30 (engelska)
          https://example.org/news/5
          Neighbours may comment on the wind farm until early December.
          Samrådet stänger: måndag 7 december 2026
          Varför: Energi – wind farm

        * Hamnarna i norr vill ha landström
          Baltic Ports Forum, 23 november
          https://example.org/news/4
          Fyra hamnar ansöker tillsammans om landström, bl.a. för färjor.
          Beslutet väntas i mars.
          Varför: Energi – landström; Sjöfart och Östersjön – hamnarna

        Sjöfart och Östersjön (1)
        -------------------------

        * The ferry quay closes for a week of repairs to its ramp …
          Baltic Ports Forum, 22 november kl. 14.30 (engelska)
          https://example.org/news/7
          The ferry quay closes for a week of repairs to its ramp and its
          waiting hall
          Varför: Sjöfart och Östersjön – ferry

        Vad digesten bygger på
        ----------------------
        Omfattar det som kom in från söndag 22 november 2026 kl. 07.00 till
        måndag 23 november 2026 kl. 07.00.
        3 av 6 källor lästa. 7 poster sedda, 4 nyheter visade, 2 poster
        sammanslagna med andra, 1 post utan ämne utelämnad.

        Kunde inte läsas
        - Sound Cities, sedan 21 november kl. 06.15: tidsgränsen passerades.
          sound-cities.example did not answer within 40 seconds.

        Tysta längre än de brukar
        - Archipelago Office: inget nytt sedan 1 september kl. 10.00, annars med
          ungefär 2 dagars mellanrum.

        Borttagna av avsändaren
        - Old Gazette

        Ännu inte lästa
        - Brand New

        """#

    static let englishMarkdown = #"""
        # EU monitor · Region Stockholm: Monday 23 November 2026

        4 stories on 3 topics, 2 deadlines within two weeks.

        ## Closes within 14 days

        - **Friday 27 November 2026, 17:00 (Helsinki)**, in 4 days. Apply by (full): [New money for night trains across the Sound](https://example.org/news/1), Regions for Rail
        - **Monday 7 December 2026**, in 14 days. Consultation closes: [Wind farm consultation](https://example.org/news/5), Baltic Ports Forum

        ## Cohesion (1)

        ### [New money for night trains across the Sound](https://example.org/news/1)

        *Regions for Rail, 22 November, 14:30*

        The regional fund opens a line for night trains. Dr. Berg expects the first departure on 3. December.

        - Opens: Wednesday 25 November 2026
        - **Apply by (full): Friday 27 November 2026, 17:00 (Helsinki)**
        - Documents: [COM(2026) 99 final](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2026:99:FIN)
        - Also reported by: [Baltic Ports Forum](https://example.org/news/2) (Swedish), [Sound Cities](https://example.org/news/3) (French)
        - Why: Cohesion – regional fund; Transport – night trains, TEN-T

        ## Energy (2)

        ### [Wind farm consultation](https://example.org/news/5)

        *Baltic Ports Forum, 22 November, 14:30*

        Neighbours may comment on the wind farm until early December.

        - **Consultation closes: Monday 7 December 2026**
        - Why: Energy – wind farm

        ### [Hamnarna i norr vill ha landström](https://example.org/news/4)

        *Baltic Ports Forum, 23 November* (Swedish)

        Fyra hamnar ansöker tillsammans om landström, bl.a. för färjor. Beslutet väntas i mars.

        - Why: Energy – landström; Maritime – hamnarna

        ## Maritime (1)

        ### [The ferry quay closes for a week of repairs to its ramp …](https://example.org/news/7)

        *Baltic Ports Forum, 22 November, 14:30*

        The ferry quay closes for a week of repairs to its ramp and its waiting hall

        - Why: Maritime – ferry

        ## What this digest rests on

        Covers what came in from Sunday 22 November 2026, 07:00 to Monday 23 November 2026, 07:00.

        3 of 6 sources read. 7 items seen, 4 stories shown, 2 items merged with others, 1 item without a topic left out.

        ### Could not be read

        - Sound Cities, since 21 November, 06:15: the time limit passed. sound-cities.example did not answer within 40 seconds.

        ### Silent for longer than usual

        - Archipelago Office: nothing new since 1 September, 10:00, otherwise about every 2 days.

        ### Removed by the publisher

        - Old Gazette

        ### Not read yet

        - Brand New

        """#
}
