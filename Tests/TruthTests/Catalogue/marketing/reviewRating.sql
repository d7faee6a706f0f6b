-- by: productId
SELECT period(reviewed_at) AS period, part(product_id) AS split, avg(stars) AS value
FROM reviews GROUP BY ALL
