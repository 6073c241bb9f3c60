package org.ionwright.twin.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.ionwright.twin.TestTable;
import org.junit.jupiter.api.Test;

class StabilityVertexTest {

	@Test
	void verticesAgreeWithTheReference() {
		List<String[]> rows = TestTable.rows(StabilityVertexTest.class, "stability_vertices.csv").toList();
		assertEquals(rows.size(), StabilityVertex.ALL.size());
		for (int i = 0; i < rows.size(); i++) {
			StabilityVertex vertex = StabilityVertex.ALL.get(i);
			assertEquals(Double.parseDouble(rows.get(i)[1]), vertex.q(), 1e-10, vertex.name());
			assertEquals(Double.parseDouble(rows.get(i)[2]), vertex.a(), 1e-10, vertex.name());
			assertEquals(Double.parseDouble(rows.get(i)[3]), vertex.ratio(), 1e-10, vertex.name());
		}
	}
}
