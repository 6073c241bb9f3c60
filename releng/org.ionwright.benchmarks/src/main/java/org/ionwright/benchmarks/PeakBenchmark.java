package org.ionwright.benchmarks;

import java.util.concurrent.TimeUnit;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.IonTracer;
import org.ionwright.twin.filter.TrainMonteCarlo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ions per second of one core on the reference filter: m/z 500, U/V 0.995 of the apex, 173 cycles, mid-band. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PeakBenchmark {

	private static final int MANY = 100_000;
	private static final int FEW = 500;

	private final IonGroups many = ReferencePeak.cloud(MANY, 0);
	private final IonGroups few = ReferencePeak.cloud(FEW, 0);
	private final TrainMonteCarlo engine = new TrainMonteCarlo(many);
	private final IonTracer tracer = new IonTracer(ReferencePeak.FILTER);

	@Benchmark
	@OperationsPerInvocation(MANY)
	public int engine() {
		return engine.survivors(ReferencePeak.SINGLE, ReferencePeak.MZ, ReferencePeak.M_SET);
	}

	/** Each ion in every sub-step, with maps of its own. */
	@Benchmark
	@OperationsPerInvocation(FEW)
	public int everySubStep() {
		return everySubStep(few, tracer);
	}

	@Benchmark
	@OperationsPerInvocation(FEW)
	public int rungeKutta() {
		return rungeKutta(few);
	}

	static int everySubStep(IonGroups cloud, IonTracer tracer) {
		int through = 0;
		for (int i = 0; i < cloud.ions(); i++) {
			through += tracer.trace(cloud.ion(i, ReferencePeak.MZ), ReferencePeak.FILTER, ReferencePeak.VOLTAGES)
					.transmitted() ? 1 : 0;
		}
		return through;
	}

	static int rungeKutta(IonGroups cloud) {
		int through = 0;
		for (int i = 0; i < cloud.ions(); i++) {
			through += RungeKutta.transmitted(cloud.ion(i, ReferencePeak.MZ), ReferencePeak.FILTER,
					ReferencePeak.VOLTAGES) ? 1 : 0;
		}
		return through;
	}
}
