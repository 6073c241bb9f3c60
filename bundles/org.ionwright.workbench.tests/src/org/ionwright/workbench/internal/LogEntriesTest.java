package org.ionwright.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.WizardJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong stands in the error log of the workbench with its remedy. */
class LogEntriesTest {

	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener log = (status, plugin) -> Display.getDefault().asyncExec(() -> logged.add(status));

	@BeforeEach
	void listen() {
		Platform.addLogListener(log);
	}

	@AfterEach
	void listenNoMore() {
		Platform.removeLogListener(log);
	}

	@Test
	void anEntrySaysWhatIsWrongWhoSaysItAndWhatToDo() {
		Exception cause = new IllegalStateException("closed");
		new LogEntry("The door is open.", "Shut it.").error(LogEntriesTest.class, cause);
		LogEntry.folder("It is gone.").warn(LogEntriesTest.class, null);
		Ui.until("two entries", () -> logged.size() == 2);
		IStatus first = logged.getFirst();
		assertEquals("The door is open. Remedy: Shut it.", first.getMessage());
		assertEquals(IStatus.ERROR, first.getSeverity());
		assertEquals("org.ionwright.workbench", first.getPlugin());
		assertSame(cause, first.getException());
		assertEquals(IStatus.WARNING, logged.getLast().getSeverity());
	}

	@Test
	void aWizardThatFailsSaysSoAndOneThatDoesNotGoesOnInTheWindow() throws Exception {
		List<String> done = new ArrayList<>();
		Job fails = new WizardJob("Make the project X", monitor -> {
			throw new CoreException(Status.error("the disk is full"));
		}, "Make room.", () -> done.add("never"));
		fails.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
		Job works = new WizardJob("Make the project Y", monitor -> monitor.worked(1), "None.",
				() -> done.add(String.valueOf(Display.getCurrent() != null)));
		fails.schedule();
		fails.join();
		works.schedule();
		Ui.until("the job and its entry", () -> !done.isEmpty() && !logged.isEmpty());
		assertEquals(List.of("true"), done);
		assertEquals("Make the project X: the disk is full. Remedy: Make room.", logged.getFirst().getMessage());
		assertSame(Status.OK_STATUS, works.getResult());
	}

	@Test
	void aTaskThatFailsInTheBackgroundSaysSoAndTheNextIsDone() {
		List<String> done = new ArrayList<>();
		SerialJob job = new SerialJob("Read what is new");
		job.execute(() -> {
			throw new IllegalStateException("no such thing");
		});
		job.execute(() -> Display.getDefault().asyncExec(() -> done.add("next")));
		Ui.until("the next task and an entry", () -> !done.isEmpty() && !logged.isEmpty());
		IStatus entry = Objects.requireNonNull(logged.getFirst().getChildren())[0];
		assertEquals(LogEntry.defect("Read what is new: java.lang.IllegalStateException: no such thing").text(),
				entry.getMessage());
	}
}
