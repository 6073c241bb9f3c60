package org.ionwright.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

import org.ionwright.twin.filter.FilterTrain;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.TandemResponse;
import org.ionwright.twin.filter.Tuning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A live spectrum: 10,001 points from 50 to 1050 u over 1,500 ion species, from tables that are there. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SpectrumBenchmark {

	private static final int SPECIES = 1500;

	private final TandemResponse response = new TandemResponse(
			FilterTrain.of(new MassFilter(4e-3, 0.05, 1.2e6), new MassFilter(4e-3, 0.2, 1.2e6), 0, Math.toRadians(6)),
			new Tuning(Tuning.Mode.TRACKING, 0.02, 500, 0.7, 2, 2), 1081);
	private final double[] rates = new double[10_001];

	@Setup
	public void tables() {
		long start = System.nanoTime();
		while (response.prepareNext(50, 1050)) {
			// one table after the other
		}
		System.out.printf("all tables for 50 to 1050 u: %.2f s%n", (System.nanoTime() - start) / 1e9);
	}

	@Benchmark
	public double[] spectrum() {
		Arrays.fill(rates, 0);
		for (int i = 0; i < SPECIES; i++) {
			response.add(50.1 + 0.6661 * i, 1000, 50, 0.1, rates);
		}
		return rates;
	}
}
