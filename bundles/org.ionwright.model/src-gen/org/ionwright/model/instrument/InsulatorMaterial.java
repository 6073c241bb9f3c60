/**
 */
package org.ionwright.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Insulator Material</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Of plugs and rings.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage#getInsulatorMaterial()
 * @model
 * @generated
 */
public enum InsulatorMaterial implements Enumerator {
	/**
	 * The '<em><b>PEEK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To 250 degree Celsius.
	 * <!-- end-model-doc -->
	 * @see #PEEK_VALUE
	 * @generated
	 * @ordered
	 */
	PEEK(0, "PEEK", "PEEK"),

	/**
	 * The '<em><b>PTFE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To 260 degree Celsius, creeps.
	 * <!-- end-model-doc -->
	 * @see #PTFE_VALUE
	 * @generated
	 * @ordered
	 */
	PTFE(1, "PTFE", "PTFE"),

	/**
	 * The '<em><b>CERAMIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alumina or alike.
	 * <!-- end-model-doc -->
	 * @see #CERAMIC_VALUE
	 * @generated
	 * @ordered
	 */
	CERAMIC(2, "CERAMIC", "CERAMIC"),

	/**
	 * The '<em><b>GLASS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Borosilicate or alike.
	 * <!-- end-model-doc -->
	 * @see #GLASS_VALUE
	 * @generated
	 * @ordered
	 */
	GLASS(3, "GLASS", "GLASS"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>PEEK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To 250 degree Celsius.
	 * <!-- end-model-doc -->
	 * @see #PEEK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEEK_VALUE = 0;

	/**
	 * The '<em><b>PTFE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To 260 degree Celsius, creeps.
	 * <!-- end-model-doc -->
	 * @see #PTFE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PTFE_VALUE = 1;

	/**
	 * The '<em><b>CERAMIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alumina or alike.
	 * <!-- end-model-doc -->
	 * @see #CERAMIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CERAMIC_VALUE = 2;

	/**
	 * The '<em><b>GLASS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Borosilicate or alike.
	 * <!-- end-model-doc -->
	 * @see #GLASS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GLASS_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Insulator Material</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InsulatorMaterial[] VALUES_ARRAY =
		new InsulatorMaterial[] {
			PEEK,
			PTFE,
			CERAMIC,
			GLASS,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Insulator Material</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InsulatorMaterial> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Insulator Material</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InsulatorMaterial get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InsulatorMaterial result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Insulator Material</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InsulatorMaterial getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InsulatorMaterial result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Insulator Material</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InsulatorMaterial get(int value) {
		switch (value) {
			case PEEK_VALUE: return PEEK;
			case PTFE_VALUE: return PTFE;
			case CERAMIC_VALUE: return CERAMIC;
			case GLASS_VALUE: return GLASS;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private InsulatorMaterial(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //InsulatorMaterial
