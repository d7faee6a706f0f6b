-- by: category
SELECT strftime(created_at, '%Y-%m') AS period, category AS split,
  avg(epoch(resolved_at AT TIME ZONE 'Europe/Paris')
    - epoch(created_at AT TIME ZONE 'Europe/Paris')) / 3600 AS value
FROM tickets
GROUP BY ALL
