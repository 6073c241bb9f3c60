package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.run.LiveRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does while its run is prepared, acquired and ended. */
@NonNullByDefault({})
class LiveLinkTest {

	/** A run that is where the test says. */
	@NonNullByDefault
	private static final class FakeLive implements LiveRun {

		private final List<Runnable> listeners = new ArrayList<>();
		private Optional<Path> partial = Optional.empty();
		private Optional<Path> file = Optional.empty();
		private Moment moment = new Moment(Phase.PREPARING, "waiting for the heaters", 0, 30, 60);

		void become(Phase phase, String text, int done) {
			moment = new Moment(phase, text, done, 30, 2 * (30 - done));
			List.copyOf(listeners).forEach(Runnable::run);
		}

		@Override
		public String name() {
			return "demo";
		}

		@Override
		public boolean simulated() {
			return true;
		}

		@Override
		public Optional<Path> target() {
			return Optional.of(Path.of("run.mzML"));
		}

		@Override
		public Optional<Path> partial() {
			return partial;
		}

		@Override
		public Optional<Path> file() {
			return file;
		}

		@Override
		public Moment moment() {
			return moment;
		}

		@Override
		public void addListener(Runnable listener) {
			listeners.add(listener);
		}

		@Override
		public void removeListener(Runnable listener) {
			listeners.remove(listener);
		}
	}

	@TempDir
	Path folder;
	private final List<String> asked = new ArrayList<>();
	private final FakeLive run = new FakeLive();
	private Shell shell;
	private RunPanel panel;
	private LiveLink link;
	private boolean shows;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		panel = new RunPanel(shell, Runnable::run);
		link = new LiveLink(panel, new LiveLink.Reading() {
			@Override
			public boolean shows() {
				return shows;
			}

			@Override
			public void read(Path partial) {
				asked.add("read " + partial);
			}

			@Override
			public void load() {
				asked.add("load");
			}

			@Override
			public void complete(Path file) {
				asked.add("complete " + file);
			}

			@Override
			public void ended() {
				asked.add("ended");
			}

			@Override
			public void offerRecovery(Path partial) {
				asked.add("recover " + partial);
			}
		});
		link.follow(Optional.of(run));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void become(LiveRun.Phase phase, String text, int done) {
		run.become(phase, text, done);
		Pump.until(text, () -> panel.live().bar().text().contains(text) || panel.message().text().contains(text)
				|| panel.notice().text().contains(text) || asked.contains("ended"));
	}

	private void showRun() throws Exception {
		Path path = java.nio.file.Files.writeString(folder.resolve("a.mzML"), "x");
		panel.showRun(RunLoader.load(List.of(new FakeFormat()), path, new NullProgressMonitor()));
		shows = true;
		panel.live().begin();
	}

	@Test
	void whatIsWaitedForIsSaidUntilThereIsAScan() {
		Pump.until("settling", () -> panel.message().text().equals("demo: waiting for the heaters"));
		run.become(LiveRun.Phase.ACQUIRING, "scanning", 0);
		Pump.until("first scan", () -> panel.message().text().equals("demo: waiting for the first scan"));
		assertEquals(List.of(), asked);
		run.partial = Optional.of(Path.of("run.mzML.part"));
		run.become(LiveRun.Phase.ACQUIRING, "scanning", 1);
		Pump.until("read", () -> asked.contains("read run.mzML.part"));
	}

	@Test
	void theBarSaysHowFarItIsAndGoesWithTheEnd() throws Exception {
		showRun();
		run.become(LiveRun.Phase.ACQUIRING, "scanning", 12);
		Pump.until("bar", () -> panel.live().bar().text().contains("12 of 30 scans stored"));
		assertTrue(panel.live().bar().text().startsWith("LIVE"));
		run.file = Optional.of(Path.of("run.mzML"));
		become(LiveRun.Phase.COMPLETE, "30 of 30 scans stored", 30);
		assertEquals(List.of("ended", "complete run.mzML"), asked);
		assertEquals("", panel.live().bar().text());
		assertEquals("", panel.notice().text());
		assertFalse(link.active());
		assertEquals(List.of(), run.listeners);
	}

	@Test
	void anEarlyEndIsExplained() throws Exception {
		showRun();
		run.file = Optional.of(Path.of("run.mzML"));
		become(LiveRun.Phase.STOPPED, "stopped; 3 of 30 scans stored", 3);
		assertEquals("The run was stopped: stopped; 3 of 30 scans stored.", panel.notice().text());
	}

	@Test
	void aRunThatLeftItsPartialFileOffersRecovery() throws Exception {
		showRun();
		run.partial = Optional.of(Path.of("run.mzML.part"));
		become(LiveRun.Phase.FAILED, "no space left", 3);
		assertEquals(List.of("ended", "recover run.mzML.part"), asked);
		assertEquals("The run failed: no space left.", panel.notice().text());
	}

	@Test
	void aRunWithoutAScanLeavesWords() {
		become(LiveRun.Phase.FAILED, "the heater is off", 0);
		assertTrue(panel.message().text().contains("the heater is off. Nothing was written."), panel.message().text());
		assertEquals(List.of("ended"), asked);
	}

	@Test
	void anotherRunMayTakeItsPlaceUntilTheUserLooksBack() throws Exception {
		assertSame(run, link.untouched());
		showRun();
		assertSame(run, link.untouched());
		panel.select(2);
		assertNull(link.untouched());
		panel.live().setFollowing(true);
		assertSame(run, link.untouched());
		Pump.until("spectrum", () -> panel.spectrum().title().startsWith("Scan 12 of 12"));
		panel.spectrum().zoomTo(103, 105);
		assertNull(link.untouched());
	}
}
