package org.ionwright.benchmarks;

import java.io.PrintStream;
import java.util.Collection;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Compares the counts of the engines, runs the benchmarks named by a regular expression, and prints their ratios. */
public final class Main {

	private static final int COMPARED = 20_000;

	private Main() {
	}

	public static void main(String[] args) throws RunnerException {
		PrintStream out = System.out;
		IonGroups cloud = ReferencePeak.cloud(COMPARED, 0);
		int fast = new TrainMonteCarlo(cloud).survivors(ReferencePeak.SINGLE, ReferencePeak.MZ, ReferencePeak.M_SET);
		int sure = PeakBenchmark.everySubStep(cloud, new IonTracer(ReferencePeak.FILTER));
		int rungeKutta = PeakBenchmark.rungeKutta(cloud);
		out.printf("survivors of %d ions: engine %d, every sub-step %d, Runge-Kutta %d%n", COMPARED, fast, sure,
				rungeKutta);
		if (fast != sure) {
			throw new IllegalStateException("the engine counts other ions than the maps of every sub-step");
		}
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(args.length > 0 ? args[0] : ".*").build()).run();
		double engine = score(results, "PeakBenchmark.engine");
		ratio(out, "engine, ions/s of a core", engine);
		ratio(out, "engine over Runge-Kutta", engine / score(results, "PeakBenchmark.rungeKutta"));
		ratio(out, "engine over every sub-step", engine / score(results, "PeakBenchmark.everySubStep"));
		ratio(out, "stand-by over real time", 1e6 / score(results, "InstrumentBenchmark.standby"));
		ratio(out, "stand-by with all quantities read each second over real time",
				1e6 / score(results, "InstrumentBenchmark.standbyRead"));
		ratio(out, "scan at 20,000 u/s over real time",
				1e3 * InstrumentBenchmark.SCAN_MILLIS / score(results, "InstrumentBenchmark.scan"));
	}

	/** Prints what the benchmarks that were run give. */
	private static void ratio(PrintStream out, String name, double value) {
		if (!Double.isNaN(value)) {
			out.printf("%s: %.3g%n", name, value);
		}
	}

	private static double score(Collection<RunResult> results, String name) {
		return results.stream().filter(result -> result.getParams().getBenchmark().endsWith(name))
				.mapToDouble(result -> result.getPrimaryResult().getScore()).findFirst().orElse(Double.NaN);
	}
}
