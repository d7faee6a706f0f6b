-- by: kind
SELECT strftime(day, '%Y-%m') AS period, kind AS split, sum(clicks)::BIGINT AS value
FROM ads GROUP BY ALL
