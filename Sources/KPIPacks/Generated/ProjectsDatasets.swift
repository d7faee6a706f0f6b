// Written from kpis/projects/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/projects/datasets.kpi`.
  static let projectsDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the indicators of projects are computed from. A project says where each dataset comes
      // from; what it leaves out leaves the indicators that need it unavailable.

      /// One row for each project.
      dataset projects {
        row        project by projectId
        projectId  : id project { label fr "Projet" }
        department : text { label fr "Service" }
      }

      /// One row for what somebody worked on a project on a day.
      dataset timesheets {
        row        timesheet by projectId, person, day
        time       day : date
        projectId  : id project
        person     : text { label fr "Personne" }
        hours      : h
        department = project.department
      }

      /// One row for what a project was given for a month: money, and hours as estimated.
      dataset allocations {
        row          allocation by projectId, month
        time         month : month
        projectId    : id project
        allocated    : money
        plannedHours : h
        department   = project.department
      }

      /// One row for each payment of a project.
      dataset expenses {
        row        expense by expenseId
        time       paidOn : date
        expenseId  : id expense
        projectId  : id project
        amount     : money
        department = project.department
      }

      /// One row for what a project brought in.
      dataset gains {
        row        gain by gainId
        time       receivedOn : date
        gainId     : id gain
        projectId  : id project
        amount     : money
        department = project.department
      }

      /// One row for each task and what it was planned to cost; finished or not.
      dataset tasks {
        row         task by taskId
        time        startedOn : date
        finishedOn  : date
        taskId      : id task
        projectId   : id project
        plannedCost : money
        department  = project.department
      }

      """##)
}
