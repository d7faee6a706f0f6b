-- by: country
SELECT period(sent_at) AS period, part(country) AS split,
  sum(opened) / nullif(sum(delivered), 0) AS value
FROM mailings GROUP BY ALL
