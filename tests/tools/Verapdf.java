import java.io.FileInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints PASS or FAIL for each file and flavour; see the script beside it. */
public class Verapdf {
    public static void main(String[] arguments) {
        VeraGreenfieldFoundryProvider.initialise();
        boolean allPass = true;
        for (int i = 1; i < arguments.length; i++) {
            for (String flavour : arguments[0].split(",")) {
                allPass &= validate(arguments[i], flavour);
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static boolean validate(String file, String name) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
        try (InputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            String verdict = result.isCompliant() ? "PASS" : "FAIL";
            System.out.println(verdict + " " + name + " " + file + " checks=" + result.getTotalAssertions());
            Map<String, Integer> counts = new LinkedHashMap<>();
            Map<String, String> examples = new LinkedHashMap<>();
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() != TestAssertion.Status.FAILED) {
                    continue;
                }
                String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                String place = test.getLocation() == null ? "" : test.getLocation().getContext();
                examples.putIfAbsent(rule, test.getMessage() + " @ " + place + " " + test.getErrorMessage());
            }
            for (String rule : counts.keySet()) {
                String example = examples.get(rule).replace('\n', ' ');
                System.out.println("   " + rule + " x" + counts.get(rule) + ": " + example);
            }
            return result.isCompliant();
        } catch (Exception problem) {
            System.out.println("FAIL " + name + " " + file + " " + problem);
            return false;
        }
    }
}
