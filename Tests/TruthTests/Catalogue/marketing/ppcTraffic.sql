-- by: country
SELECT strftime(started_at, '%Y-%m') AS period, country AS split,
  count(*) FILTER (channel = 'ads') AS value
FROM visits GROUP BY ALL
