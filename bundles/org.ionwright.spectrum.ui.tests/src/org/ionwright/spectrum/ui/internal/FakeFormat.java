package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ionwright.spectrum.run.RunFile;
import org.ionwright.spectrum.run.RunFormat;

/** Opens every file as a {@link FakeRun}, unless its text is {@code half}; {@code odd} has findings. */
final class FakeFormat implements RunFormat {

	private static final int LIMIT_SECONDS = 20;

	private volatile CountDownLatch gate = new CountDownLatch(0);
	private final List<FakeRun> opened = new CopyOnWriteArrayList<>();

	/** From now on opening waits for {@link #release()}. */
	void hold() {
		gate = new CountDownLatch(1);
	}

	void release() {
		gate.countDown();
	}

	@Override
	public String format() {
		return "fake";
	}

	@Override
	public boolean accepts(Path file) {
		return true;
	}

	@Override
	public RunFile open(Path file) throws IOException {
		if (Files.readString(file).equals("half")) {
			throw new IOException(file.getFileName() + ": ends after 4 bytes; copy it again from the instrument");
		}
		try {
			if (!gate.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				throw new IOException(file + ": the test did not let go");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
		FakeRun run = new FakeRun(file);
		if (Files.readString(file).equals("odd")) {
			run.beOdd();
		}
		if (Files.readString(file).equals("cut")) {
			run.beOdd();
			run.hide(5);
			run.refresh();
		}
		opened.add(run);
		return run;
	}

	List<FakeRun> opened() {
		return List.copyOf(opened);
	}
}
