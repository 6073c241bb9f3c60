package org.ionwright.device.tck.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.tck.SimulatorProcess;

/** The device itself goes away and comes back. */
public final class PlugChecks {

	/** Where the simulator is after it was started again. */
	@FunctionalInterface
	public interface Anew {

		Subject subject() throws Exception;
	}

	private final Subject subject;
	private final Anew anew;

	public PlugChecks(Subject subject, Anew anew) {
		this.subject = subject;
		this.anew = anew;
	}

	/** None without a simulator. */
	public List<Check> checks() {
		return subject.simulator().map(simulator -> List.of(
				new Check("the device is killed and comes back: told as a lost link, then it can be opened again",
						() -> plug(simulator))))
				.orElse(List.of());
	}

	private void plug(SimulatorProcess simulator) throws Exception {
		try (Bench bench = Bench.opened(subject)) {
			List<String> names = ReadingChecks.names(bench);
			ReadingChecks.read(bench, names);
			simulator.kill();
			for (int i = 0; i < 2; i++) {
				fails("reading from a device that was killed",
						() -> bench.call("read", () -> bench.driver().read(names)));
			}
		} finally {
			simulator.kill();
		}
		try (Bench bench = new Bench(subject)) {
			fails("opening a device that was killed", bench::open);
		} finally {
			simulator.restart();
		}
		try (Bench bench = Bench.opened(anew.subject())) {
			ReadingChecks.read(bench, ReadingChecks.names(bench));
		}
	}

	private static void fails(String what, Call.Action action) throws InterruptedException {
		try {
			action.run();
		} catch (DeviceException e) {
			Expect.linkReason(what, e);
			return;
		}
		throw new AssertionError(what + " worked");
	}
}
