package org.ionwright.scan.ui.internal.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.scan.queue.QueueItem;
import org.ionwright.scan.ui.internal.desk.NewSample;
import org.ionwright.scan.ui.internal.desk.SetupChoices;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.FakeQueue;
import org.ionwright.scan.ui.internal.fakes.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueuePanelTest {

	@TempDir
	private Path folder = Path.of("");
	private final List<Path> opened = new ArrayList<>();
	private final Shell shell = Ui.shell(760, 420);
	private FakeDesk fake = new FakeDesk(Path.of(""));
	private QueuePanel panel = new QueuePanel(shell, fake.desk, opened::add);

	@BeforeEach
	void open() {
		panel.dispose();
		fake = FakeDesk.complete(folder);
		panel = new QueuePanel(shell, fake.desk, opened::add);
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private FakeQueue queue() {
		return fake.queues.getLast();
	}

	/** A new queue with samples A, B and C. */
	private void three() {
		fake.desk.queue().create(folder.resolve("night.queue"));
		for (String name : List.of("A", "B", "C")) {
			add(name, "demo.method");
		}
		fake.instrument.become(InstrumentState.READY, "", false);
		Ui.until("three samples", () -> names().equals("A B C"));
	}

	private void add(String name, String method) {
		fake.desk.queue().add(List.of(new NewSample(name, folder.resolve(method), "", "")));
	}

	private String names() {
		return String.join(" ", panel.table().rows().stream().map(row -> row.item().sampleName()).toList());
	}

	private String enabled() {
		return String.join(" ", Ui.visible(panel, Button.class).stream()
				.filter(button -> button.isEnabled() && (button.getStyle() & SWT.CHECK) == 0)
				.map(button -> button.getText()).toList());
	}

	@Test
	void aNewQueueIsMadeOnceAndToldToTheWorkspace() throws IOException {
		Path file = folder.resolve("night.queue");
		fake.desk.queue().create(file);
		Ui.until("open", () -> panel.stateText().startsWith("NOT STARTED"));
		assertEquals(List.of(file), fake.made);
		byte[] before = Files.readAllBytes(file);
		fake.desk.queue().create(file);
		Ui.until("refused", () -> panel.noticeText().contains("exists already"));
		assertEquals(before.length, Files.readAllBytes(file).length);
	}

	@Test
	void aSampleIsAddedFromTheFormEachTimeWithAFileOfItsOwn() {
		fake.desk.queue().create(folder.resolve("night.queue"));
		fake.desk.useMethod(folder.resolve("demo.method"));
		Text name = Ui.visible(panel, Text.class).getFirst();
		Ui.until("the form", name::isEnabled);
		assertFalse(Ui.button(panel, "Add").isEnabled(), "a sample without a name");
		name.setText("Urine 7/b");
		Ui.visible(panel, Spinner.class).getFirst().setSelection(2);
		name.notifyListeners(SWT.DefaultSelection, new Event());
		Ui.until("two samples", () -> names().equals("Urine 7/b Urine 7/b"));
		Ui.until("two samples", () -> names().equals("Urine 7/b Urine 7/b"));
		assertEquals(List.of("runs/Urine_7_b.mzML", "runs/Urine_7_b-2.mzML"),
				queue().items().stream().map(QueueItem::output).toList());
		assertEquals("demo.method", queue().items().getFirst().method());
	}

	@Test
	void theTableSaysSampleMethodRepeatsStateFileAndMessage() {
		three();
		queue().become(1, QueueEntryState.FAILED, "the analyser does not answer");
		Ui.until("the failure", () -> row(1).contains("failed"));
		assertEquals("A|demo.method||1|waiting|A.mzML||", row(0));
		assertEquals("B|demo.method||1|failed|B.mzML|the analyser does not answer|", row(1));
		add("D", "damaged.method");
		Ui.until("a method that cannot be read", () -> names().equals("A B C D"));
		assertEquals("D|damaged.method|||waiting|D.mzML|damaged.method:3:1: the file ends too early|", row(3));
	}

	private String row(int index) {
		var item = panel.table().table().getItem(index);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			texts.add(item.getText(i));
		}
		return String.join("|", texts);
	}

	@Test
	void theVerbsStandBelowTheFileWhereThereIsNoRoomBesideIt() {
		Button run = Ui.visible(panel, Button.class).stream().filter(button -> button.getText().equals("Run"))
				.findFirst().orElseThrow();
		Combo file = Ui.visible(panel, Combo.class).getFirst();
		IntSupplier below = () -> panel.getDisplay().map(run, panel, 0, 0).y
				- panel.getDisplay().map(file, panel, 0, 0).y;
		shell.setSize(1100, 420);
		Ui.until("beside", () -> below.getAsInt() < run.getSize().y / 2);
		shell.setSize(520, 420);
		Ui.until("below", () -> below.getAsInt() > run.getSize().y / 2);
	}

	@Test
	void theVerbsFollowTheStateOfTheQueue() {
		three();
		Ui.until("idle", () -> enabled().equals("New\u2026 Open\u2026 Run Skip"));
		Ui.press(Ui.button(panel, "Run"));
		Ui.until("running", () -> enabled().equals("New\u2026 Open\u2026 Pause Skip Stop After This Abort"));
		Ui.press(Ui.button(panel, "Pause"));
		Ui.until("paused", () -> enabled().equals("New\u2026 Open\u2026 Resume Skip Stop After This Abort"));
		Ui.press(Ui.button(panel, "Resume"));
		Ui.press(Ui.button(panel, "Stop After This"));
		Ui.until("ending", () -> enabled().equals("New\u2026 Open\u2026 Resume Skip Abort"));
		Ui.press(Ui.button(panel, "Abort"));
		Ui.until("over", () -> panel.stateText().startsWith("OVER \u2013 aborted"));
		assertEquals(List.of("start", "pause", "start", "stopAfterRun", "abort"), queue().asked);
	}

	@Test
	void theFocusDoesNotGoToTheNextVerbWhenOneIsPressed() {
		three();
		Ui.until("idle", () -> Ui.button(panel, "Run").isEnabled());
		shell.forceActive();
		Ui.button(panel, "Run").setFocus();
		Ui.press(Ui.button(panel, "Run"));
		Ui.until("running", () -> Ui.button(panel, "Pause").isEnabled());
		for (Button button : Ui.visible(panel, Button.class)) {
			assertFalse(button.isFocusControl(), button.getText());
		}
	}

	@Test
	void whileAQueueGoesOnNoOtherRunBeginsAndTheInstrumentStays() {
		three();
		fake.desk.queue().start();
		fake.desk.start();
		assertTrue(fake.desk.state().refusal().contains("A run is going on"), fake.desk.state().refusal());
		fake.desk.disconnect();
		assertFalse(fake.instrument.asked.contains("disconnect"));
		fake.desk.queue().open(folder.resolve("other.queue"));
		Ui.until("refused", () -> panel.noticeText().contains("A queue goes on"));
		assertFalse(queue().asked.contains("close"));
	}

	@Test
	void samplesAreMovedSkippedRemovedAndRunAgainByKeysAndStaySelected() {
		three();
		panel.table().table().setSelection(0);
		panel.key(SWT.ARROW_DOWN, SWT.MOD3);
		Ui.until("moved", () -> names().equals("B A C"));
		assertEquals(1, panel.table().table().getSelectionIndex());
		panel.key('s', SWT.MOD3);
		Ui.until("skipped", () -> row(1).contains("skipped|A.mzML|left out"));
		panel.key('r', SWT.MOD3);
		Ui.until("again", () -> row(1).contains("waiting"));
		panel.key(SWT.DEL, 0);
		Ui.until("removed", () -> names().equals("B C"));
	}

	private <T extends Control> T cell(Class<T> type) {
		List<T> cells = Ui.visible(panel.table().table(), type);
		assertEquals(1, cells.size(), "cells that are open");
		return cells.getFirst();
	}

	private static void traverse(Control control, int detail) {
		Event event = new Event();
		event.detail = detail;
		control.notifyListeners(SWT.Traverse, event);
	}

	private void edit(int row) {
		panel.table().table().setSelection(row);
		panel.key(SWT.F2, 0);
	}

	@Test
	void aSampleThatWaitsIsChangedInItsCells() {
		three();
		fake.desk.offer(new SetupChoices(List.of(),
				List.of(folder.resolve("demo.method"), folder.resolve("short.method")), List.of()));
		edit(1);
		cell(Text.class).setText(" B 2 ");
		traverse(cell(Text.class), SWT.TRAVERSE_TAB_NEXT);
		Combo method = cell(Combo.class);
		assertEquals("demo.method", method.getText());
		method.select(List.of(method.getItems()).indexOf("short.method"));
		traverse(method, SWT.TRAVERSE_TAB_NEXT);
		cell(Text.class).setText("A4");
		traverse(cell(Text.class), SWT.TRAVERSE_TAB_NEXT);
		cell(Text.class).setText("diluted");
		traverse(cell(Text.class), SWT.TRAVERSE_RETURN);
		assertEquals(List.of(), Ui.visible(panel.table().table(), Text.class));
		Ui.until("changed", () -> row(1).equals("B 2|short.method|A4|1|waiting|B_2.mzML||diluted"));
		assertEquals("A B 2 C", names());
	}

	@Test
	void aNameThatIsEmptyStaysInItsCellWithTheReason() {
		three();
		edit(0);
		Text name = cell(Text.class);
		name.setText("  ");
		traverse(name, SWT.TRAVERSE_RETURN);
		assertEquals("A sample needs a name.", panel.noticeText());
		assertEquals("A sample needs a name.", cell(Text.class).getToolTipText());
		traverse(name, SWT.TRAVERSE_ESCAPE);
		assertTrue(name.isDisposed());
		assertEquals("", panel.noticeText());
		assertEquals("A B C", names());
	}

	@Test
	void whatIsRunOrOverIsNotChanged() {
		three();
		edit(0);
		Text name = cell(Text.class);
		queue().become(0, QueueEntryState.RUNNING, "");
		Ui.until("closed, since its run has begun", name::isDisposed);
		queue().become(1, QueueEntryState.DONE, "");
		Ui.until("done", () -> row(1).contains("done"));
		edit(0);
		edit(1);
		assertEquals(List.of(), Ui.visible(panel.table().table(), Text.class));
	}

	private void push(int button) {
		ToolItem item = Ui.visible(panel, ToolBar.class).getLast().getItem(button);
		assertTrue(item.isEnabled(), item.getToolTipText());
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void buttonsMoveAndRemoveAndARemovalIsUndone() {
		three();
		queue().become(1, QueueEntryState.DONE, "3 of 3 scans stored");
		Ui.until("done", () -> row(1).contains("done"));
		panel.table().table().setSelection(1);
		panel.table().table().notifyListeners(SWT.Selection, new Event());
		push(0);
		Ui.until("up", () -> names().equals("B A C"));
		push(1);
		Ui.until("down", () -> names().equals("A B C"));
		panel.table().table().setSelection(new int[] { 0, 1 });
		push(2);
		Ui.until("removed", () -> names().equals("C"));
		push(3);
		Ui.until("back", () -> names().equals("A B C"));
		assertEquals("B|demo.method||1|done|B.mzML|3 of 3 scans stored|", row(1));
		assertFalse(Ui.visible(panel, ToolBar.class).getLast().getItem(3).isEnabled(), "nothing else was removed");
	}

	@Test
	void samplesAreDraggedAsABlock() {
		three();
		List<Integer> ids = queue().items().stream().map(QueueItem::id).toList();
		fake.desk.queue().moveTo(ids.subList(0, 2), 3);
		Ui.until("behind C", () -> names().equals("C A B"));
		fake.desk.queue().moveTo(ids.subList(0, 2), 0);
		Ui.until("before C", () -> names().equals("A B C"));
	}

	@Test
	void aChangeThatCannotBeWrittenIsSaidAndChangesNothing() {
		three();
		queue().refusal = "night.queue cannot be written: disk full";
		panel.table().table().setSelection(2);
		panel.key(SWT.DEL, 0);
		Ui.until("why", () -> panel.noticeText().contains("disk full"));
		assertEquals("A B C", names());
		queue().refusal = "";
		panel.key(SWT.DEL, 0);
		Ui.until("removed, and nothing said", () -> names().equals("A B") && panel.noticeText().isEmpty());
	}

	@Test
	void aRunIsOpenedFromItsRowAndOneThatIsNotThereIsSaid() throws IOException {
		three();
		panel.table().table().setSelection(0);
		panel.key(SWT.CR, 0);
		assertTrue(panel.noticeText().contains("A has no data file yet"), panel.noticeText());
		Path run = folder.resolve("runs").resolve("A.mzML");
		Files.createDirectories(folder.resolve("runs"));
		Files.createFile(run);
		panel.key(SWT.CR, 0);
		assertEquals(List.of(run), opened);
	}

	@Test
	void samplesArePastedFromASpreadsheetAndCopiedBack() {
		three();
		SampleClipboard.put(panel, "Sample\tMethod\n\nD\tshort\tA4\tblank\nE\n");
		panel.key('v', SWT.MOD1);
		Ui.until("pasted", () -> names().equals("A B C D E"));
		QueueItem pasted = queue().items().get(3);
		assertEquals("short.method A4 blank",
				pasted.method() + ' ' + pasted.position() + ' ' + pasted.comment());
		assertEquals("demo.method", queue().items().get(4).method());
		panel.table().table().setSelection(3);
		panel.key('c', SWT.MOD1);
		assertTrue(SampleClipboard.get(panel).contains("D\tshort.method\tA4\tblank\twaiting\truns/D.mzML"),
				SampleClipboard.get(panel));
		SampleClipboard.put(panel, "\n");
		panel.key('v', SWT.MOD1);
		assertTrue(panel.noticeText().contains("holds no samples"), panel.noticeText());
	}

	@Test
	void standbyAtTheEndIsSeenAndKeptInTheFile() {
		three();
		Button standby = Ui.button(panel, "Then standby");
		assertTrue(standby.getSelection());
		assertTrue(standby.getToolTipText().contains("10 min after the last run"), standby.getToolTipText());
		fake.desk.queue().setStandby(false);
		Ui.until("no standby", () -> !standby.getSelection());
		assertEquals(2, fake.queues.size());
		assertTrue(fake.queues.getFirst().asked.contains("close"));
	}

	@Test
	void withoutAnInstrumentOrWithADamagedFileThePanelSaysWhy() throws IOException {
		Files.writeString(folder.resolve("bad.queue"), "no queue");
		fake.desk.queue().open(folder.resolve("bad.queue"));
		Ui.until("why",
				() -> panel.stateText().startsWith("NO QUEUE \u2013") && panel.stateText().contains("bad.queue"));
		fake.servicesGo();
		Ui.until("waiting", () -> panel.stateText().contains("org.ionwright.scan"));
	}
}
