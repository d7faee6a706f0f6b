-- by: country
-- empty: 0
SELECT period(started_at) AS period, part(country) AS split,
  count(*) FILTER (channel = 'ads') AS value
FROM visits GROUP BY ALL
