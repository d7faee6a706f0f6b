// Written from kpis/manufacturing/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/manufacturing/datasets.kpi`.
  static let manufacturingDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the manufacturing indicators are computed from. A project says where each dataset
      // comes from; what it leaves out leaves the indicators that need it unavailable.

      unit piece { label fr "pièce" }
      unit event { label fr "événement" }

      /// One row for each run of a machine; planned and run times of the same run.
      dataset runs {
        row         run by runId
        time        startedAt
        runId       : id run
        machine     : text { label fr "Machine" }
        plannedTime : h
        runTime     : h
        idealCycle  : s/piece
        made        : piece
        good        : piece
        idealTime   = idealCycle * made
      }

      /// One row for each shift of a team.
      dataset shifts {
        row          shift by shiftId
        time         startedAt
        shiftId      : id shift
        team         : text { label fr "Équipe" }
        plannedTime  : h
        workedTime   : h
        standardTime : s/piece
        made         : piece
        good         : piece
        earnedTime   = standardTime * made
      }

      /// One row for each unit that was begun, by its serial number.
      dataset workpieces {
        row       workpiece by serial
        time      startedAt
        endedAt   : time
        serial    : id workpiece
        machine   : text
        duration  = endedAt - startedAt
        goodFirst = first(inspections.passed per serial) otherwise false
      }

      /// One row for each look at a unit; a unit that fails is mended and looked at again.
      dataset inspections {
        row     inspection by serial, attempt
        time    inspectedAt
        serial  : id workpiece
        attempt : number
        passed  : flag
      }

      /// One row for each deviation that somebody reported.
      dataset nonConformities {
        row      event by eventId
        time     reportedAt
        eventId  : id event
        machine  : text
        severity : text { label fr "Gravité" }
      }

      """##)
}
