-- by: category
-- The 28 days that end with each period, or with the data, and those that end with the one before.
WITH counted AS (
  SELECT period, part(category) AS split, count(*) AS tickets
  FROM periods JOIN tickets ON created_at < ends AND created_at >= ends - INTERVAL 28 DAY
  GROUP BY ALL
)
SELECT periods.period, b.split, (coalesce(n.tickets, 0) - b.tickets) / b.tickets AS value
FROM periods JOIN counted b ON b.period = before
  LEFT JOIN counted n ON n.period = periods.period AND n.split = b.split
