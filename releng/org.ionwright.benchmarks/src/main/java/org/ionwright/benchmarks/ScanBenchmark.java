package org.ionwright.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.SectionTrain;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A full scan, 10 to 1000 u in steps of 0.1 u, with 10,000 ions followed at each point (1e8 in all), on all cores. At
 * each point the ions have the nearest whole m/z, as in a spectrum with a peak at every mass: the offset from the peak
 * runs through all values.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(1)
public class ScanBenchmark {

	private static final int IONS = 10_000;
	private static final int POINTS = 9_901;

	private final IonGroups equal = ReferencePeak.cloud(IONS, 0);
	private final IonGroups spread = ReferencePeak.cloud(IONS, 0.3);

	@Benchmark
	public long singleFilter() {
		return scan(ReferencePeak.SINGLE, equal);
	}

	@Benchmark
	public long tandemWithLinks() {
		return scan(ReferencePeak.TANDEM, equal);
	}

	@Benchmark
	public long tandemWithLinksAndEnergySpread() {
		return scan(ReferencePeak.TANDEM, spread);
	}

	private static long scan(SectionTrain train, IonGroups cloud) {
		ThreadLocal<TrainMonteCarlo> engines = ThreadLocal.withInitial(() -> new TrainMonteCarlo(cloud));
		double middle = ReferencePeak.middle();
		return IntStream.range(0, POINTS).parallel().mapToLong(point -> {
			double axis = 10 + 0.1 * point;
			return engines.get().survivors(train, Math.rint(axis), axis * middle);
		}).sum();
	}
}
