-- by:
-- own: qualification
-- Every band bears the whole cost of the month.
WITH paid AS (
  SELECT strftime(day, '%Y-%m') AS period, sum(cost) AS cost FROM spend GROUP BY ALL
), judged AS (
  SELECT strftime(created_at, '%Y-%m') AS period,
    CASE WHEN score < 40 THEN 'low' WHEN score < 70 THEN 'medium' ELSE 'high' END AS split,
    count(*) AS leads
  FROM leads GROUP BY ALL
)
SELECT period, split, cost / leads AS value FROM judged JOIN paid USING (period)
