-- by:
-- own: category
-- ranks: category
WITH counted AS (
  SELECT period(created_at) AS period, part(category) AS split, count(*) AS tickets
  FROM tickets GROUP BY ALL
), ranked AS (
  SELECT *, rank() OVER (PARTITION BY period ORDER BY tickets DESC) AS place FROM counted
)
SELECT n.period, n.split, n.place - b.place AS value
FROM periods JOIN ranked n USING (period) JOIN ranked b ON b.period = before AND b.split = n.split
