package org.ionwright.operate.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.JournalEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JournalPanelTest {

	private final FakeDesk desk = new FakeDesk();
	private final Shell shell = Ui.shell(800, 300);
	private final JournalPanel panel = new JournalPanel(shell, desk);
	private final Table table;

	JournalPanelTest() {
		shell.layout();
		table = Ui.visible(panel, Table.class).getFirst();
		add(Kind.SESSION, "program", "opened");
		add(Kind.SET, "ada", "Cone voltage 40 V");
		add(Kind.TRIP, "interlock", "gas flow: 0.0 L/min");
		desk.changed();
		Ui.until("three", () -> table.getItemCount() == 3);
	}

	private void add(Kind kind, String who, String text) {
		desk.operation.journal.add(new JournalEntry(Instant.EPOCH, kind, who, text));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void entriesAreFilteredByTextPersonAndKind() {
		assertEquals(List.of("opened", "Cone voltage 40 V", "gas flow: 0.0 L/min"), Ui.column(table, 1));
		Text search = Ui.visible(panel, Text.class).getFirst();
		search.setText("CONE");
		assertEquals(List.of("Cone voltage 40 V"), Ui.column(table, 1));
		assertTrue(Ui.words(panel).contains("Entries: 1 of 3"), Ui.words(panel));
		search.setText("ada");
		assertEquals(List.of("ada"), Ui.column(table, 3));
		search.setText("");
		Combo kind = Ui.visible(panel, Combo.class).getFirst();
		kind.select(List.of(kind.getItems()).indexOf("trip"));
		kind.notifyListeners(SWT.Selection, new Event());
		assertEquals(List.of("gas flow: 0.0 L/min"), Ui.column(table, 1));
	}

	@Test
	void theNewestIsFollowedUnlessAPersonLooksFurtherUp() {
		for (int i = 0; i < 100; i++) {
			add(Kind.SET, "ada", "Cone voltage " + i + " V");
		}
		desk.changed();
		Ui.until("103", () -> table.getItemCount() == 103 && table.getTopIndex() > 50);
		int lines = (table.getClientArea().height - table.getHeaderHeight()) / table.getItemHeight();
		assertTrue(table.getTopIndex() + lines >= 102, "top " + table.getTopIndex() + " of " + lines + " lines");
		// the display scrolls when it has the time; until then only the table believes it
		ScrollBar bar = table.getVerticalBar();
		Ui.until("top", () -> {
			table.setTopIndex(0);
			return bar.getSelection() == 0;
		});
		Ui.settle();
		assertEquals(0, bar.getSelection());
		add(Kind.SET, "ada", "last");
		desk.changed();
		Ui.until("104", () -> table.getItemCount() == 104);
		Ui.settle();
		assertEquals(0, bar.getSelection());
	}

	@Test
	void whatIsShownIsCopiedAsTabSeparatedValues() {
		Ui.visible(panel, Text.class).getFirst().setText("cone");
		panel.copy();
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		List<String> lines = text.lines().toList();
		assertEquals("Time\tWhat\tKind\tWho", lines.getFirst());
		assertTrue(lines.get(1).endsWith("\tCone voltage 40 V\tset\tada"), lines.get(1));
		assertEquals(2, lines.size());
	}
}
