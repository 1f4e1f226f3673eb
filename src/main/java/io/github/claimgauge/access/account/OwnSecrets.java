package io.github.claimgauge.access.account;

import io.github.claimgauge.access.Caller;
import io.github.claimgauge.access.NotByKey;
import io.github.claimgauge.access.TooOften;

/**
 * What callers can do about their own secrets, by which they show who they are. Whoever finds a key must not be able to live on
 * once it is removed, nor to try passwords with it: whoever shows a key can do nothing of this.
 */
public interface OwnSecrets {

    /**
     * @throws NotByKey if the caller shows a key
     * @throws io.github.claimgauge.claim.InvalidInput if the key would have more rights than its maker
     * @throws NotPossible if the maker is no user
     */
    KeyRing.Made makeKey(Caller caller, NewKey wanted);

    /**
     * Sessions of before do not count any more.
     *
     * @param address from where the caller asks
     * @throws NotByKey if the caller shows a key
     * @throws TooOften if too many tries from there have failed
     * @throws io.github.claimgauge.claim.InvalidInput if the current password is another
     * @throws NotPossible if the caller is no user
     */
    void changePassword(Caller caller, OwnPassword change, String address);
}
