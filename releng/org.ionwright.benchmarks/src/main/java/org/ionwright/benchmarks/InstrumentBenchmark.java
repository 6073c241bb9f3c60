package org.ionwright.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.StartState;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.TwinScan;
import org.ionwright.twin.filter.TandemResponses;
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

/**
 * The whole instrument: a second of stand-by, the same with all quantities read, and a scan of 10,001 points at 20,000
 * u/s, which lasts {@value #SCAN_MILLIS} ms.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class InstrumentBenchmark {

	static final double SCAN_MILLIS = 50;

	private static final ScanOrder SCAN = new ScanOrder(50, 0.1, 10_001, 5e-6, Tuning.Mode.TRACKING, 0.02, 0.7, false);

	private final Twin standby = new Twin(Map.of(), 1, new TandemResponses(), StartState.PUMPED);
	private final Twin scanning = new Twin(Map.of(), 1);
	private double seconds;
	private int scans;

	/** Switches the spray and the detector on and makes the tables. */
	@Setup
	public void operate() {
		scanning.set("ionSource.ioniser.capillaryVoltage", 3000, 0);
		scanning.set("ionSource.coneVoltage", 40, 0);
		scanning.set("detector.voltage", 700, 0);
		seconds = 10;
		long ions = 0;
		for (double count : scan().counts()) {
			ions += (long) count;
		}
		Runtime memory = Runtime.getRuntime();
		System.gc();
		System.out.printf("first scan: %d ions; heap with two twins and tables: %.0f MB%n", ions,
				(memory.totalMemory() - memory.freeMemory()) / 1e6);
		if (ions == 0) {
			throw new IllegalStateException("no ions: this would measure an idle instrument");
		}
	}

	@Benchmark
	public double standby() {
		seconds += 1;
		return standby.read("vacuumSystem.chambers[2].pressure", seconds);
	}

	@Benchmark
	public double standbyRead() {
		seconds += 1;
		double sum = 0;
		for (TwinParameter quantity : standby.quantities()) {
			sum += standby.read(quantity.path(), seconds);
		}
		return sum;
	}

	@Benchmark
	public TwinScan scan() {
		seconds += 1e-3 * SCAN_MILLIS;
		return scanning.scan(0, scans++, SCAN, seconds);
	}
}
