"""Periods of a calendar."""

import datetime

DAY = datetime.timedelta(days=1)


class Calendar:
    """Periods of a grain, as (name, first day, last day)."""

    def __init__(self, grain, year_starts, week_starts):
        self.grain, self.year_starts, self.week_starts = grain, year_starts, week_starts

    def holding(self, day, grain=None):
        grain = grain or self.grain
        if grain == "day":
            return (day.isoformat(), day, day)
        if grain == "week":
            first = day - DAY * ((day.weekday() - self.week_starts) % 7)
            for year in (day.year + 1, day.year, day.year - 1):
                fourth = datetime.date(year, 1, 4)
                begin = fourth - DAY * ((fourth.weekday() - self.week_starts) % 7)
                if begin <= first:
                    return (f"{year}-W{(first - begin).days // 7 + 1:02}", first, first + DAY * 6)
        if grain == "month":
            first = day.replace(day=1)
            return (day.strftime("%Y-%m"), first, self.plus(first, 1) - DAY)
        offset = (day.month - self.year_starts) % 12
        year = day.year - (day.month < self.year_starts)
        start = datetime.date(year, self.year_starts, 1)
        if grain == "quarter":
            first = self.plus(start, offset // 3 * 3)
            return (f"{year}-Q{offset // 3 + 1}", first, self.plus(first, 3) - DAY)
        return (str(year), start, self.plus(start, 12) - DAY)

    @staticmethod
    def plus(first, months):
        index = first.year * 12 + first.month - 1 + months
        return datetime.date(index // 12, index % 12 + 1, 1)
