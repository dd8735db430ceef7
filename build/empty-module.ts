/** Stands for packages that another one would load for what this app never asks of it. */
export {};
