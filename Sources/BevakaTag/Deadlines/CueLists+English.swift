extension CueLists {
    static let english: [CueKind: String] = [
        .deadline: """
        deadline*, closing date*, closing time, closes, close on, close at, will be closed, to be closed, closing on, closing, will close, cut-off date*, cutoff date*, \
        cut-off*, due date*, is due, are due, due by, due on, due, submission date, last day, last date, final date, \
        feedback period ends, consultation ends, consultation period ends, call ends, registration ends, period ends, \
        apply before, submit before, register before, expires, expire on, end date for applications, end of the call, \
        apply by, submit by, submitted by, register by, registration by, received by, respond by, reply by, sent by, \
        applications by, proposals by, rsvp by
        """,
        .limit:
            "no later than, not later than, at the latest, latest by, latest, at latest, on or before, prior to, before",
        .until: "until, till, through, up to, by, to",
        .opens: """
        opens, opening date*, open from, opened, opening on, opening, will open, to open, be open from, open on, launch*, \
        open between, be open between, open as of, start date of the call, call starts, available from, open since, \
        open in, opens in, starting date of the call, published call
        """,
        .from: "from, between, as of, as from, starting, starts on, starts, start on, begins, begin",
        .period: """
        application period, submission period, application window, submission window, call period, consultation period, \
        feedback period, registration period, dates of the call, call is open, open call
        """,
        .event: """
        meeting*, conference*, webinar*, workshop*, seminar*, info day*, infoday*, info session*, information session*, \
        event*, summit*, forum, takes place, take place, taking place, will be held, held on, hosted, hosts, hearing*, \
        general assembly, plenary, session*, congress*, fair, kick-off*, assembly, info-day*, brokerage, meets, meet on, gather*, debate*, vote*, festival*, breakfast, matchmaking, summer school, will discuss, discusses, will meet, will vote, votes on
        """,
        .closed: """
        closed, was closed, has closed, have closed, expired, ended on, closed on, deadline has passed, deadline was, \
        deadline passed
        """,
        .other: """
        project end*, projects end*, end of the project*, end of project*, project start*, projects start*, projects may start, projects can start, projects will start, projects should start, project may start, \
        project duration, project period, implement*, eligible, eligibility, duration, decision*, decides, result*, adopt*, publish*, publication*, \
        updated, update, last modified, signed, into force, applies from, apply from, applicable, valid until, \
        contract*, payment*, final report*, founded, since, took place, were held, was held, announce*, selected, \
        award*, evaluation, evaluated, notified, informed, winners, shortlist*, completed, must end, finish*, started, \
        starts work, transpos*, spent, expenditure, costs, programme runs, project runs, projects run, presented, tabled, elected, \
        appointed, term of office, in force, grant agreement*, by 2030, completion, operational, \
        mandate
        """,
        .course: "runs, run, running, ran, lasts, continues, goes on",
        .application: """
        application*, apply, applicant*, applying, call, calls, proposal*, submit*, submission*, open, tender*, bid, bids, \
        expression of interest, expressions of interest, nominat*, candidat*, entries, abstract*, send, sent, hand in, \
        concept note*, project idea*, extended, extension, funding, grant*, grants, competition, prize*, award call, \
        papers, application form*
        """,
        .consultation: """
        consultation*, feedback, have your say, respond*, response*, comment*, view, views, contribution*, survey*, \
        questionnaire, reply, replies, opinion*, consulting
        """,
        .registration: "regist*, sign up, rsvp, book your*, enrol*",
        .idea: "project idea*, idea form*, idea paper*, ideas",
        .outline: """
        outline*, concept note*, pre-proposal*, pre-application*, first stage, stage 1, step 1, short proposal*, \
        expression of interest, expressions of interest, preliminary application*
        """,
        .full: """
        full application*, full proposal*, second stage, stage 2, step 2, complete application*, final application*, \
        final proposal*, full applications
        """,
    ]
}
