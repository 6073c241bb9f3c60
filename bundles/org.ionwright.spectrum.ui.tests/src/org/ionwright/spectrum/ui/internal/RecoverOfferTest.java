package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.run.RecoveredRun;
import org.ionwright.spectrum.run.RunRecovery;
import org.ionwright.spectrum.run.StillWrittenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The link of the panel that completes a file, from click to click. */
@NonNullByDefault({})
class RecoverOfferTest {

	private static final Path CUT = Path.of("run.mzML.part");
	private static final Path WHOLE = Path.of("run.mzML");

	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private final Shell shell = new Shell(Display.getDefault());
	private final RunPanel panel = new RunPanel(shell, background);
	private final List<Path> opened = new ArrayList<>();
	private volatile String failure = "";

	private final RunRecovery recovery = new RunRecovery() {

		@Override
		public boolean accepts(Path file) {
			return true;
		}

		@Override
		@NonNullByDefault
		public String damage(Path file) {
			return "ends early";
		}

		@Override
		@NonNullByDefault
		public Path target(Path file) {
			return WHOLE;
		}

		@Override
		@NonNullByDefault
		public RecoveredRun recover(Path file, Path target) throws IOException {
			if (!failure.isEmpty()) {
				throw new IOException(failure);
			}
			return new RecoveredRun(target, 18, 3878, List.of());
		}
	};

	@AfterEach
	void close() {
		shell.dispose();
		background.shutdownNow();
	}

	private void click() {
		Arrays.stream(panel.notice().getChildren()).filter(Link.class::isInstance).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	private void ask() throws StillWrittenException {
		new RecoverOffer(panel, background, opened::add)
				.ask(Recoveries.of(List.of(recovery), CUT).orElseThrow());
		assertTrue(panel.notice().text().contains("Ends early."), panel.notice().text());
	}

	@Test
	void aClickCompletesTheFileAndTheNextOneOpensIt() throws Exception {
		ask();
		click();
		Pump.until("done", () -> panel.notice().text().contains("18"));
		assertEquals(List.of(), opened);
		click();
		assertEquals(List.of(WHOLE), opened);
	}

	@Test
	void whatCannotBeCompletedIsSaid() throws Exception {
		failure = "run.mzML exists already";
		ask();
		click();
		Pump.until("failure", () -> panel.notice().text().equals("run.mzML exists already"));
	}
}
