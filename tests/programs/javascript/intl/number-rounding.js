// Rounding of what is written without options.
for (const value of [0.9995, 0.99949, 999.9995, 9999.9996, 1.0005, 2.0004999, 1234567.8905, -0.0004, -0.0005, 0.001, 123456789012.3456, 1e-7, 4.35, 1.005, 0.0000051]) {
  console.log(value, value.toLocaleString(), (-value).toLocaleString('en-US'), new Intl.NumberFormat().format(value));
}
