-- by: country
SELECT strftime(ordered_at, '%Y-%m') AS period, country AS split, count(*) AS value
FROM orders
GROUP BY ALL
